import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { tellProgress, tellSummary } from '../../scripts/report/marks.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SITE } from '../fixtures/corpus.ts';
import type { Driver } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { WALKS } from './walks.ts';
import { startWebkit, webkitBrowser } from './webkit.ts';

// Firefox and WebKit do what Chromium does. An engine that is not on this machine is left out, and
// that is said: Debian has them as firefox-esr and webkit2gtk-driver (with xvfb where no screen is).
const programOf = (...names: string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const firefox = programOf('firefox-esr', 'firefox');
const webkit = programOf('WebKitWebDriver');
const browser = webkitBrowser();

const ENGINES: { name: string; start: (() => Promise<Driver>) | undefined }[] = [
  { name: 'Firefox', start: firefox === undefined ? undefined : () => startFirefox(firefox) },
  {
    name: 'WebKit',
    start:
      webkit === undefined || browser === undefined
        ? undefined
        : () => startWebkit(webkit, browser),
  },
];

const { url, close } = await serve({ dir: SITE, port: 0 });
const faults: string[] = [];
const missing: string[] = [];
let done = 0;
for (const { name, start } of ENGINES) {
  if (!start) {
    missing.push(name);
    continue;
  }
  for (const { name: walk, walk: go } of WALKS) {
    const driver = await start();
    try {
      await go(driver, url);
    } catch (error) {
      faults.push(`${name}, ${walk}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await driver.close();
    }
    done += 1;
    tellProgress(`${done} of ${ENGINES.length * WALKS.length} walks`);
  }
}
await close();
faults.forEach((fault) => console.error(fault));
const left = missing.length > 0 ? `; not on this machine: ${missing.join(', ')}` : '';
tellSummary(`${done} walks, ${faults.length} failed${left}`);
process.exitCode = faults.length > 0 ? 1 : 0;
