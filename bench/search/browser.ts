import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { browserPath } from '../../scripts/browser.mjs';

/** A built site, served on this machine. */
export interface Served {
  url: string;
  close: () => void;
}

/**
 * Serves a folder with the project's own server, in a process of its own; without a policy what is in one
 * below it.
 */
export const serveFolder = (dir: string, plain: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, 'serve-here.ts');
    const child = spawn(process.execPath, [script, dir, plain]);
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
