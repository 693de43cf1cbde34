import { configDefaults, defineConfig, type Plugin } from 'vitest/config';

// As the build loads packages: without what their builds for development assert.
const asBuilt: Plugin = {
  name: 'packages-as-built',
  configResolved(config) {
    for (const { resolve } of [config.ssr, ...Object.values(config.environments)])
      if (resolve?.conditions)
        resolve.conditions = resolve.conditions.filter((one) => !one.startsWith('development'));
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [asBuilt],
  test: {
    include: [
      'src/**/*.test.ts',
      'bench/**/*.test.ts',
      'e2e/search/**/*.test.ts',
      'lint/**/*.test.js',
      'scripts/**/*.test.mjs',
    ],
    // What takes long and seldom breaks is for the night.
    exclude: [...configDefaults.exclude, ...(mode === 'sweep' ? [] : ['**/*.sweep.test.*'])],
    pool: 'threads',
    isolate: false,
    env: { TZ: 'UTC', SWEEP: mode === 'sweep' ? '1' : '' },
    setupFiles: ['scripts/seed.mjs'],
    // A busy machine is no fault: nothing here is judged by its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
}));
