import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SITE } from '../fixtures/corpus.ts';

export const CASE = 'cases/china-post-11185-cutover/';

/** A small site on a server of its own, whose files a test may change. */
export interface Published {
  url: string;
  dir: string;
  close: () => Promise<void>;
}

const IN_IT = `${CASE}|cases/flooded-depot/|terms/lockdown/`;
const LEFT_OUT = new RegExp(
  `^(?:content/|[a-z]+/(?!${IN_IT})(?:cases|terms)/[^/]+/|corpus/(?!unbroken|china-post|flooded)|find/texts/bulletin-)`,
);

const writeLists = (dir: string): void => {
  const write = join(root, 'src/offline/build/write-offline.ts');
  execFileSync(process.execPath, [write, dir], { cwd: root });
};

/** Two cases and a term of the frozen site, with all lists: every further one takes as long again. */
const writeSmall = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'offline-small-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  const isIn = (from: string): boolean => !LEFT_OUT.test(relative(SITE, from).split(sep).join('/'));
  cpSync(SITE, dir, { recursive: true, filter: isIn });
  writeLists(dir);
  return dir;
};

let small: string | undefined;

/** What `before` does on a request, it does before the site answers. */
export const publish = async (
  before: (path: string, response: ServerResponse) => unknown = () => undefined,
): Promise<Published> => {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync((small ??= writeSmall()), dir, { recursive: true });
  const server = await serve({
    dir,
    basePath: '/',
    port: 0,
    around: (site) => async (request, response) => {
      await before(request.url ?? '', response);
      await site(request, response);
    },
  });
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  };
  return { url: server.url, dir, close };
};

/**
 * Puts another version in the place of the site, at once: every page says so, and every definition.
 * What `damage` does to it, it does after the lists were made.
 */
export const publishNext = (dir: string, damage?: (dir: string) => void): void => {
  const next = `${dir}-next`;
  cpSync(dir, next, { recursive: true });
  for (const file of globSync('{en,fa,zh}/**/*.html', { cwd: next })) {
    const path = join(next, file);
    const html = readFileSync(path, 'utf8')
      .replace(/<h1(?: data-version="\w+")?/, '<h1 data-version="two"')
      .replace(/<p class="lead">/, '<p class="lead">(two) ');
    writeFileSync(path, html);
  }
  writeLists(next);
  damage?.(next);
  renameSync(dir, `${dir}-former`);
  renameSync(next, dir);
  rmSync(`${dir}-former`, { recursive: true });
};

/** Which version a page says that it is of. */
export const versionOf = (page: Page): Promise<string | null> =>
  page.locator('h1').getAttribute('data-version');

/** Whether a worker answers the page, and has put an address by. */
export const isHere = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(
    async (address) =>
      navigator.serviceWorker.controller !== null &&
      (await caches.match(new URL(address, location.href).href)) !== undefined,
    path,
  );
