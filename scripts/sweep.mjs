import { npmStep } from './npm-step.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { choose, runAll } from './run-all.mjs';
import { FIRST } from './test.mjs';

// One after the other: several of them are judged by their time or their memory.
const ALONE = { cores: 2 };
const IN_BROWSER = { ...ALONE, needs: ['build', 'site', 'browser'], reporter: 'playwright' };

/** What `npm run sweep` runs: what takes too long for `npm test`. */
export const STEPS = [
  ...FIRST,
  npmStep('unit:sweep', { ...ALONE, name: 'unit', reporter: 'vitest' }),
  npmStep('lint:sweep', { ...ALONE, name: 'lint' }),
  npmStep('build', ALONE),
  npmStep('site', ALONE),
  npmStep('files:sweep', { ...ALONE, name: 'files', needs: ['build', 'site'], reporter: 'vitest' }),
  npmStep('e2e:sweep', { ...IN_BROWSER, name: 'pages', args: ['--grep-invert', '@base-path'] }),
  npmStep('e2e:sweep', { ...IN_BROWSER, name: 'base-path', args: ['base-path'] }),
  npmStep('lighthouse', { ...ALONE, needs: ['build', 'browser'] }),
  npmStep('new-case', { ...ALONE, needs: ['browser'] }),
  npmStep('same-bytes', ALONE),
  npmStep('many', ALONE),
  npmStep('growth', ALONE),
  npmStep('marks', ALONE),
  npmStep('engines', { ...ALONE, needs: ['site'] }),
  npmStep('hosts', { ...ALONE, needs: ['site'] }),
];

if (isMain(import.meta.url)) {
  try {
    process.exitCode = await runAll('sweep', choose(STEPS, process.argv.slice(2)));
  } catch (error) {
    console.error(`sweep: ${error.message}`);
    process.exitCode = 2;
  }
}
