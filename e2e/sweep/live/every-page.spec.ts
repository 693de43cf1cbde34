import { LIVE } from '../../site.ts';
import { sweepPages } from '../every-page.ts';

sweepPages(LIVE);
