import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openSearch, type OpenedSearch } from '../../e2e/search/open-search.ts';
import { loadCorpus } from '../../src/content/compile/corpus.ts';
import { diskFiles } from '../../src/content/source/disk.ts';
import { misses, readCollection, score, type Query } from '../../src/search/testing/collection.ts';
import { localeOfQuery } from './asking-plain.ts';
import { costOf } from './cost.ts';
import { median } from './tables.ts';

/** What the headers of an answer weigh, about. */
const HEADERS = 300;
const KIB = 1024;
const SHOWN = 10;

/** What a file weighs on the wire: packed beforehand, or as a host packs it. */
const weightOf = (folder: string, path: string): number => {
  const file = join(folder, path);
  if (existsSync(`${file}.br`)) return HEADERS + statSync(`${file}.br`).size;
  return (
    HEADERS + (path.endsWith('.words') ? statSync(file).size : gzipSync(readFileSync(file)).length)
  );
};

const ask = async (opened: OpenedSearch, query: string) => {
  const locale = localeOfQuery(query);
  const question = { query, locale, byMeaning: true, filters: {}, most: SHOWN };
  return (await opened.engine.search(question)).results.map(({ id }) => id);
};

/** What the first query of a reader fetches, all but the page and its scripts. */
const weighFirst = async (folder: string, query: string): Promise<number> => {
  const read = new Set<string>();
  await ask(
    openSearch(folder, (path) => read.add(path)),
    query,
  );
  return [...read].reduce((sum, path) => sum + weightOf(folder, path), 0);
};

const line = (name: string, queries: readonly Query[], answers: Map<string, string[]>): string => {
  const { recall, mrr, empty } = score(queries, answers);
  const cells = [recall, mrr, empty].map((one) => (Number.isNaN(one) ? '–' : one.toFixed(3)));
  return [name.padEnd(42), String(queries.length).padStart(4), ...cells].join('  ');
};

const measureSize = async (size: number, root: string, queries: readonly Query[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    const index = join(import.meta.dirname, 'index-here.ts');
    const { seconds, memory } = await costOf(index, String(size), folder, root);
    console.log(`\n${size} cases; index ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at most`);
    const opened = openSearch(folder);
    const answers = new Map<string, string[]>();
    for (const { query } of queries) answers.set(query, await ask(opened, query));
    console.log(`${'queries'.padEnd(42)}   n  recall@5  MRR  nothing`);
    for (const [half, some] of Map.groupBy(queries, (one) => one.half))
      console.log(line(half, some, answers));
    for (const [locale, some] of Map.groupBy(queries, ({ query }) => localeOfQuery(query))) {
      const rows: [kib: number, query: string][] = [];
      for (const { query } of some) rows.push([(await weighFirst(folder, query)) / KIB, query]);
      const [most] = rows.toSorted(([a], [b]) => b - a);
      const middle = median(rows.map(([kib]) => kib));
      console.log(
        `first query, ${locale}: ${middle.toFixed(0)} KiB, ${most?.[0].toFixed(0)} at most: ${most?.[1]}`,
      );
    }
    for (const missed of misses(queries, answers)) console.log(missed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '0,1000' }, root: { type: 'string', default: '.' } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : ['e2e/collections/cases.json'];
const own = loadCorpus(diskFiles(values.root)).cases;
const ids = new Set(own.map(({ id }) => id));
// What asks for a case that is gone or not yet there is left out.
const queries = files
  .flatMap(readCollection)
  .filter(({ cases }) => cases.every((id) => ids.has(id)));
for (const size of values.sizes.split(',').map(Number))
  await measureSize(Math.max(size, own.length), values.root, queries);
