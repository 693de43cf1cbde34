import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'bench/**/*.test.ts',
      'e2e/search/**/*.test.ts',
      'eslint/**/*.test.js',
      'scripts/**/*.test.mjs',
    ],
    pool: 'threads',
    isolate: false,
    env: { TZ: 'UTC' },
    setupFiles: ['scripts/seed.mjs'],
    // A busy machine is no fault: nothing here is judged by its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
