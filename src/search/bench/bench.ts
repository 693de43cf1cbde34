import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { loadCorpus } from '../../corpus/corpus.ts';
import { writeSearch } from '../write-search.ts';
import { askPlain, askSite, openBrowser, serveFolder } from './browser.ts';
import { generateCases } from './generated-cases.ts';
import { benchLearned } from './learned.ts';
import { misses, readCollection, score, type Query } from './collection.ts';

const PLAIN = 'plain-pagefind/';

const indexPlainly = async (site: string): Promise<void> => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: site, glob: '*/cases/*/index.html' });
  await index.writeFiles({ outputPath: join(site, PLAIN) });
  await close();
};

const number = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2));

const table = (
  queries: readonly Query[],
  ours: Map<string, string[]>,
  plain: Map<string, string[]>,
): void => {
  const rows = [...Map.groupBy(queries, ({ category }) => category)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  console.log(`${'category'.padEnd(24)}  n   recall@5    MRR       nothing`);
  console.log(`${''.padEnd(28)} here plain  here plain here plain`);
  for (const [category, some] of [...rows, ['all', queries] as const]) {
    const [a, b] = [score(some, ours), score(some, plain)];
    const cells = (['recall', 'mrr', 'empty'] as const).map((key) =>
      [a, b].map((one) => number(one[key])).join(' '),
    );
    console.log(category.padEnd(24), String(some.length).padStart(3), cells.join('  '));
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs the collection on a built site in a browser, beside Pagefind as it comes. */
const benchQuality = async (site: string, page: Page, url: string, queries: readonly Query[]) => {
  await indexPlainly(site);
  const ours = await askSite(page, url, queries);
  const plain = await askPlain(page, url, PLAIN, queries);
  for (const [half, some] of Map.groupBy(queries, (query) => query.half)) {
    console.log(`\n${half}`);
    table(some, ours.answers, plain.answers);
  }
  for (const line of misses(queries, ours.answers)) console.log(line);
  console.log(`\nmedian with the page drawn: ${median(ours.times).toFixed(0)} ms`);
  console.log(`plain Pagefind, not drawn: ${median(plain.times).toFixed(0)} ms`);
};

/** Runs it again among generated cases, and says what the index cost. */
const benchSize = async (
  site: string,
  page: Page,
  url: string,
  queries: readonly Query[],
  size: number,
) => {
  const corpus = loadCorpus(process.cwd());
  const tags = [...corpus.vocabulary.concepts.keys()];
  const cases = [...corpus.cases, ...generateCases(corpus.cases, tags, size)];
  const start = performance.now();
  await writeSearch({ ...corpus, cases }, site);
  const seconds = (performance.now() - start) / 1000;
  const { answers, times } = await askSite(page, url, queries);
  const { recall, mrr, empty } = score(queries, answers);
  console.log(
    `${size} more cases: index ${seconds.toFixed(0)} s, recall@5 ${number(recall)}, ` +
      `MRR ${number(mrr)}, nothing ${number(empty)}, median ${median(times).toFixed(0)} ms drawn`,
  );
};

interface Wanted {
  sizes: readonly number[];
  learned: boolean;
}

const bench = async (dist: string, collection: string, { sizes, learned }: Wanted) => {
  const site = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync(dist, site, { recursive: true });
  const served = await serveFolder(site);
  const browser = await openBrowser(process.env.CHROMIUM_PATH);
  try {
    const page = await browser.newPage({ bypassCSP: true });
    const queries = readCollection(collection);
    await benchQuality(site, page, served.url, queries);
    if (learned) await benchLearned(site, page, served.url, loadCorpus(process.cwd()), queries);
    for (const size of sizes) await benchSize(site, page, served.url, queries, size);
  } finally {
    await browser.close();
    served.close();
    rmSync(site, { recursive: true, force: true });
  }
};

const { values, positionals } = parseArgs({
  options: {
    sizes: { type: 'string', default: '' },
    learned: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [dist = 'dist', collection = 'e2e/collections/queries.json'] = positionals;
await bench(dist, collection, {
  sizes: values.sizes.split(',').filter(Boolean).map(Number),
  learned: values.learned,
});
