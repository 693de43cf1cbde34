import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { loadCorpus } from '../../src/content/compile/corpus.ts';
import { diskFiles } from '../../src/content/source/disk.ts';
import { askPlain } from './asking-plain.ts';
import { askSite, type Run } from './asking.ts';
import { openBrowser, serveFolder } from './browser.ts';
import { misses, readCollection, score, type Query } from '../../src/search/testing/collection.ts';
import { costOf } from './cost.ts';
import { benchLearned } from './learned.ts';
import { categoryTable, costTable, median, type Measured } from './tables.ts';
import { weighFirst } from './weigh-first.ts';
import { openWire, type Wire } from './wire.ts';

const PLAIN = 'plain-pagefind/';
/** The first with queries that are new to the page, the second with all files at hand. */
const ROUNDS = 2;
const script = (name: string): string => join(import.meta.dirname, name);

/** Of each category the query that wants most cases: the results of a first query weigh most. */
const richest = (queries: readonly Query[]): Query[] =>
  [...Map.groupBy(queries, ({ category }) => category).values()].map(
    (some) => some.toSorted((a, b) => b.cases.length - a.cases.length)[0]!,
  );

const weigh = async (
  browser: Browser,
  wire: Wire,
  queries: readonly Query[],
  plain?: string,
): Promise<Measured['first']> => {
  const bytes: number[] = [];
  for (const { query } of queries) bytes.push(await weighFirst(browser, wire, query, plain));
  const most = Math.max(...bytes);
  return { median: median(bytes), most, query: queries[bytes.indexOf(most)]?.query ?? '' };
};

const rate = ({ answers, rounds: [fresh = [], warm = []] }: Run, queries: readonly Query[]) => ({
  ...score(queries, answers),
  fresh: median(fresh),
  warm: median(warm),
});

/** Measures our search and Pagefind as it comes among so many cases. */
const benchSize = async (
  site: string,
  browser: Browser,
  wire: Wire,
  queries: readonly Query[],
  size: number,
): Promise<void> => {
  const cost = await costOf(script('index-here.ts'), String(size), site);
  const plainCost = await costOf(script('index-plain.ts'), String(size), site, PLAIN);
  const some = richest(queries);
  const first = await weigh(browser, wire, some);
  const plainFirst = await weigh(browser, wire, some, PLAIN);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  // Asked twice: a static host has its files compressed beforehand, and our server from then on.
  await askSite(page, wire.url, queries);
  const here = await askSite(page, wire.url, queries, ROUNDS);
  const plain = await askPlain(page, wire.url, PLAIN, queries, ROUNDS);
  await page.close();
  console.log(`\n${size} cases`);
  console.log(
    costTable(
      { ...cost, ...rate(here, queries), first },
      { ...plainCost, ...rate(plain, queries), first: plainFirst },
    ),
  );
  for (const [half, those] of Map.groupBy(queries, (query) => query.half)) {
    console.log(`\n${half}`);
    console.log(categoryTable(those, here.answers, plain.answers));
  }
  for (const line of misses(queries, here.answers)) console.log(line);
};

interface Wanted {
  sizes: readonly number[];
  learned: boolean;
}

const bench = async (dist: string, collection: string, { sizes, learned }: Wanted) => {
  const browser = await openBrowser();
  const site = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync(dist, site, { recursive: true });
  const served = await serveFolder(site, PLAIN);
  const wire = await openWire(served.url);
  try {
    const queries = readCollection(collection);
    for (const size of sizes) await benchSize(site, browser, wire, queries, size);
    if (learned) {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await benchLearned(site, page, served.url, loadCorpus(diskFiles(process.cwd())), queries);
    }
  } finally {
    await browser.close();
    wire.close();
    served.close();
    rmSync(site, { recursive: true, force: true });
  }
};

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,1000,5000' },
    learned: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [dist = 'dist', collection = 'e2e/collections/queries.json'] = positionals;
await bench(dist, collection, {
  sizes: values.sizes.split(',').filter(Boolean).map(Number),
  learned: values.learned,
});
