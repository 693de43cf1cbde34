import { SITE } from '../fixtures/corpus.ts';
import { sweepPages } from './every-page.ts';

sweepPages(SITE);
