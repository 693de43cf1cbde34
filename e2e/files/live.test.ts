import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { testSite } from './checks.ts';
import { readSite } from './site.ts';

testSite(readSite(join(root, 'dist'), 'npm run build'));
