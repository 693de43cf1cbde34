import { defineConfig } from 'vitest/config';

// The built sites, read from their files: the frozen corpus and the live content side by side.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['e2e/files/**/*.test.ts'],
    // By night every page is held against the rules of HTML.
    env: { TZ: 'UTC', SWEEP: mode === 'sweep' ? '1' : '' },
    // A busy machine is no fault: nothing here is judged by its time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
}));
