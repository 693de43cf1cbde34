import { browserPath } from './browser.mjs';
import { npmStep } from './npm-step.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { runAll } from './run-all.mjs';
import { setup } from './setup.mjs';

/** The two steps that every list begins with. */
export const FIRST = [
  { name: 'setup', cores: 2, run: (tell) => setup({ tell }) },
  {
    name: 'browser',
    needs: ['setup'],
    run: (tell) => browserPath({ tell }),
  },
];

// Each of them has Astro write the types and the store of the content.
const ASTRO = { uses: 'astro' };

// A single process, which the browser's tests leave room for: they wait for pages half of the time.
const BESIDE = { cores: 0.5 };

/** What `npm test` runs. What others wait for comes first, then the longest. */
export const STEPS = [
  ...FIRST,
  npmStep('site', ASTRO),
  // One process loads the modules once.
  npmStep('unit', { ...BESIDE, reporter: 'vitest', args: ['--maxWorkers=1'] }),
  npmStep('build', ASTRO),
  npmStep('e2e', { needs: ['build', 'site', 'browser'], reporter: 'playwright' }),
  npmStep('types', { ...ASTRO, ...BESIDE }),
  npmStep('files', { ...BESIDE, needs: ['build', 'site'], reporter: 'vitest' }),
  npmStep('lint'),
  npmStep('format:check', { name: 'format' }),
  npmStep('check', { name: 'content check', heeded: true }),
];

if (isMain(import.meta.url)) process.exitCode = await runAll('test', STEPS);
