import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { searchData } from '../src/client/search/data.ts';
import { engineFetch } from '../src/client/search/engine-fetch.ts';
import { createEngine, type Engine } from '../src/client/search/engine.ts';
import { openPostings, type PagefindModule } from '../src/client/search/postings.ts';
import { readCollection } from '../src/search/bench/collection.ts';
import { corpusOf } from '../src/search/bench/sized.ts';
import { writeSearch } from '../src/search/write-search.ts';

const BASE = 'http://index.test/';
const CASES = 24;
const SHARD = 10;

/** The search over the files of a folder, without a browser or a server. */
const openFolder = async (folder: string): Promise<Engine> => {
  const fileOf = (address: string) => join(folder, address.replace(BASE, '').replace(/\?.*/, ''));
  globalThis.fetch = engineFetch(
    async (input) =>
      new Response(await readFile(fileOf(input instanceof Request ? input.url : input.toString()))),
  );
  const module = (await import(
    pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  )) as PagefindModule;
  const data = searchData((path) => readFile(join(folder, path), 'utf8'));
  return createEngine(data, openPostings(module, BASE, data));
};

test('an index in shards answers as one in a piece does', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  const native = globalThis.fetch;
  try {
    // The index is a module, and no folder above says so.
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const corpus = corpusOf(CASES);
    const queries = readCollection('e2e/collections/queries.json').filter((_, at) => at % 6 === 0);
    const answersOf = async (name: string, shard?: number) => {
      const out = join(folder, name);
      await writeSearch(corpus, out, shard === undefined ? {} : { most: shard });
      const { sizes } = JSON.parse(readFileSync(join(out, 'find/catalogue.json'), 'utf8')) as {
        sizes: Record<string, number[]>;
      };
      const engine = await openFolder(out);
      const answers = [];
      for (const { query } of queries)
        answers.push(
          await engine.search({ query, locale: 'en', byMeaning: true, filters: {}, most: 10 }),
        );
      return { shards: sizes.han?.length, answers };
    };
    const whole = await answersOf('whole');
    const divided = await answersOf('divided', SHARD);
    expect(whole.shards).toBe(1);
    expect(divided.shards).toBeGreaterThan(2);
    expect(divided.answers).toEqual(whole.answers);
    expect(whole.answers.filter(({ results }) => results.length > 1).length).toBeGreaterThan(20);
  } finally {
    globalThis.fetch = native;
    rmSync(folder, { recursive: true, force: true });
  }
});
