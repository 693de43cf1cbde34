import { score, type Query, type Score } from '../../src/search/testing/collection.ts';
import type { Cost } from './cost.ts';

/** What was measured of one search at one size. */
export interface Measured extends Cost, Omit<Score, 'queries'> {
  /** Bytes of first queries: the middle one, the heaviest and which that was. */
  first: { median: number; most: number; query: string };
  /** Milliseconds of the middle one of the later queries: of new ones, and with all files at hand. */
  fresh: number;
  warm: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const KIB = 1024;

const ROWS: [name: string, digits: number, of: (one: Measured) => number][] = [
  ['first query, median, KiB', 1, ({ first }) => first.median / KIB],
  ['first query, largest, KiB', 1, ({ first }) => first.most / KIB],
  ['new query, median, ms', 1, ({ fresh }) => fresh],
  ['warm query, median, ms', 1, ({ warm }) => warm],
  ['recall@5', 3, ({ recall }) => recall],
  ['MRR', 3, ({ mrr }) => mrr],
  ['finds nothing, rightly', 3, ({ empty }) => empty],
  ['index time, s', 1, ({ seconds }) => seconds],
  ['index memory, peak, MB', 0, ({ memory }) => memory],
];

/** Ours and plain Pagefind's numbers, and their ratio. */
export const costTable = (here: Measured, plain: Measured): string => {
  const cell = (value: number, digits: number) => value.toFixed(digits).padStart(9);
  const lines = ROWS.map(([name, digits, of]) => {
    const [a, b] = [of(here), of(plain)];
    return name.padEnd(26) + cell(a, digits) + cell(b, digits) + cell(a / b, 2);
  });
  const head = `${''.padEnd(26)}     here    plain    ratio`;
  return [head, ...lines, `largest first query: ${here.first.query}`].join('\n');
};

const share = (value: number): string => (Number.isNaN(value) ? '   –' : value.toFixed(2));

/** Quality by category of query, ours beside plain Pagefind's. */
export const categoryTable = (
  queries: readonly Query[],
  here: ReadonlyMap<string, string[]>,
  plain: ReadonlyMap<string, string[]>,
): string => {
  const rows = [...Map.groupBy(queries, ({ category }) => category)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const lines = [...rows, ['all', queries] as const].map(([category, some]) => {
    const [a, b] = [score(some, here), score(some, plain)];
    const cells = (['recall', 'mrr', 'empty'] as const).map((key) =>
      [a, b].map((one) => share(one[key])).join(' '),
    );
    return [category.padEnd(24), String(some.length).padStart(3), cells.join('  ')].join(' ');
  });
  return [
    `${'category'.padEnd(24)}  n   recall@5    MRR       nothing`,
    `${''.padEnd(28)} here plain  here plain here plain`,
    ...lines,
  ].join('\n');
};
