import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from '../../scripts/build.mjs';
import { tellProgress, tellSummary } from '../../scripts/report/marks.mjs';
import { root } from '../../scripts/run.mjs';
import { faultsOf, readSite } from '../files/site.ts';
import { faultsOfSitemap } from '../files/sitemap.ts';
import { targets } from '../files/targets.ts';
import { scripts, weight } from '../files/weight.ts';
import { writeCorpus } from '../fixtures/corpus.ts';

// Besides those of the frozen corpus: four pages of every list, and more places than a map has marks.
const CASES = 200;
const SHOWN = 20;

const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'many-'));
try {
  const [corpus, dist] = [join(folder, 'corpus'), join(folder, 'site')];
  writeCorpus(corpus, CASES);
  tellProgress(`a build of ${CASES} cases`);
  await build({ dist, env: { ...process.env, CONTENT_ROOT: corpus } });
  const site = readSite(dist, 'npm run many');
  const faults = [
    ...[weight, scripts, targets].flatMap((check) => faultsOf(site, check)),
    ...faultsOfSitemap(site),
  ];
  for (const fault of faults.slice(0, SHOWN)) console.error(fault);
  tellSummary(`${site.pages.size} pages of ${CASES} cases: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
