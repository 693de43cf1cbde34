import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.mjs';

// The workers read this file too: they take what the first reading found.
const executablePath = await browserPath();
process.env.CHROMIUM_PATH = executablePath;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that fails once is a fault.
  retries: 0,
  // On an idle machine no test takes a tenth of it: a busy machine is no fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // What a worker answers, a test could not break: those of reading without a network let it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${process.env.SITE_PORT ?? ''}`,
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Every test has a browser context, and so a process, of its own: no other waits beside it.
        '--renderer-process-limit=1',
      ],
    },
  },
  // The tests of the code read the frozen corpus; those in e2e/live read what is published.
  webServer: [
    {
      command: 'node e2e/serve-site.ts frozen',
      env: { PORT: '0', BASE_PATH: '' },
      wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)\// },
    },
    {
      command: 'node e2e/serve-site.ts live',
      env: { PORT: '0', BASE_PATH: '' },
      wait: { stdout: /http:\/\/localhost:(?<live_port>\d+)\// },
    },
  ],
  projects: [
    { name: 'frozen', testIgnore: '**/live/**' },
    {
      name: 'live',
      testMatch: '**/live/**',
      use: { baseURL: `http://localhost:${process.env.LIVE_PORT ?? ''}` },
    },
  ],
});
