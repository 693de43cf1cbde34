import { spawn } from 'node:child_process';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../../scripts/browser.mjs';

/** A built site, served on this machine. */
export interface Served {
  url: string;
  close: () => void;
}

/** Serves a folder with the project's own server, in a process of its own. */
export const serveFolder = (dir: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const script = `import { serve } from './scripts/serve.mjs';
      const { url } = await serve({ dir: ${JSON.stringify(dir)}, port: 0 });
      console.log(url);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    child.stdout.once('data', (line: Buffer) =>
      resolve({ url: line.toString().trim(), close: () => child.kill() }),
    );
    child.stderr.once('data', (line: Buffer) => reject(new Error(line.toString())));
  });

/** The browser that the end-to-end tests use. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
