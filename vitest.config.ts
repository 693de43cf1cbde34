import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'eslint/**/*.test.js', 'scripts/**/*.test.mjs'],
    env: { TZ: 'UTC' },
    setupFiles: ['scripts/seed.mjs'],
  },
});
