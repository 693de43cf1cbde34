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

/** What `npm test` runs: the longest first, for the rest to fit beside it. */
export const STEPS = [
  ...FIRST,
  npmStep('unit', { reporter: 'vitest' }),
  npmStep('build', ASTRO),
  npmStep('site', ASTRO),
  npmStep('types', ASTRO),
  npmStep('lint', ASTRO),
  npmStep('check', { name: 'content check', heeded: true }),
  npmStep('format:check', { name: 'format' }),
  npmStep('files', { needs: ['build', 'site'], reporter: 'vitest' }),
  npmStep('e2e', { needs: ['build', 'site', 'browser'], reporter: 'playwright', cores: 2 }),
];

if (isMain(import.meta.url)) process.exitCode = await runAll('test', STEPS);
