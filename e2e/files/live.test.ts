import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { testSite, testValidity } from './checks.ts';
import { readSite } from './site.ts';

const site = readSite(join(root, 'dist'), 'npm run build');
testSite(site);
// Its pages are made as those of the frozen corpus are, and the build looks at each.
if (process.env.SWEEP === '1') testValidity(site);
