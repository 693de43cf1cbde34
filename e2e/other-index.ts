import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { root } from '../scripts/run.mjs';
import type { Corpus } from '../src/content/compile/corpus.ts';
import { serveFolder, type Served } from '../bench/search/browser.ts';
import { writeSearch } from '../src/search/build/write-search.ts';

/**
 * Serves the built site with the index of another corpus to the tests of a file, and tells where.
 * The corpus may be made in the folder given.
 */
export const serveIndexOf = (corpusIn: (folder: string) => Corpus): (() => string) => {
  let folder: string;
  let served: Served;
  // One worker makes the index, once.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'index-'));
    const site = join(folder, 'site');
    cpSync(join(root, 'dist'), site, { recursive: true });
    await writeSearch(corpusIn(folder), site);
    served = await serveFolder(site);
  });
  test.afterAll(() => {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => served.url;
};
