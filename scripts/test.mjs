import { browserPath } from './browser.mjs';
import { npmStep } from './npm-step.mjs';
import { isMain } from './run.mjs';
import { runAll } from './run-all.mjs';
import { setup } from './setup.mjs';

/** The two steps that every list begins with. */
export const FIRST = [
  { name: 'setup', cores: 2, run: (tell) => setup({ tell }) },
  {
    name: 'browser',
    needs: ['setup'],
    run: async (tell) => (process.env.CHROMIUM_PATH = await browserPath({ tell })),
  },
];

// Each of them has Astro write the types and the store of the content.
const ASTRO = { uses: 'astro' };

/**
 * What `npm test` runs. What others wait for comes first, then the longest. The browser's tests wait for
 * pages half of the time: another step fits beside them.
 */
export const STEPS = [
  ...FIRST,
  npmStep('site', ASTRO),
  // One process loads the modules once; beside it runs the browser.
  npmStep('unit', { reporter: 'vitest', args: ['--maxWorkers=1'] }),
  npmStep('build', ASTRO),
  npmStep('e2e', { needs: ['build', 'site', 'browser'], reporter: 'playwright' }),
  npmStep('lint'),
  npmStep('types', ASTRO),
  npmStep('files', { needs: ['build', 'site'], reporter: 'vitest' }),
  npmStep('format:check', { name: 'format' }),
  npmStep('check', { name: 'content check', heeded: true }),
];

if (isMain(import.meta.url)) process.exitCode = await runAll('test', STEPS);
