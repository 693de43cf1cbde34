import { readFileSync } from 'node:fs';

/** A query of the collection, and the cases that a reader would want; none: nothing is close. */
export interface Query {
  /** The part of the collection: tuned on, or kept aside. */
  half: string;
  category: string;
  query: string;
  cases: string[];
}

export const readCollection = (file: string): Query[] =>
  JSON.parse(readFileSync(file, 'utf8')) as Query[];

/** How well a search did on some queries. */
export interface Score {
  queries: number;
  recall: number;
  mrr: number;
  /** Share of the queries that must find nothing that do. */
  empty: number;
}

const DEPTH = 5;
const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores answers, each a list of cases in order of rank. */
export const score = (
  queries: readonly Query[],
  answers: ReadonlyMap<string, readonly string[]>,
): Score => {
  const wanting = queries.filter(({ cases }) => cases.length > 0);
  const answerTo = ({ query }: Query) => answers.get(query) ?? [];
  return {
    queries: queries.length,
    recall: mean(
      wanting.map((one) => {
        const first = answerTo(one).slice(0, DEPTH);
        return one.cases.filter((id) => first.includes(id)).length / one.cases.length;
      }),
    ),
    mrr: mean(
      wanting.map((one) => {
        const at = answerTo(one).findIndex((id) => one.cases.includes(id));
        return at < 0 ? 0 : 1 / (at + 1);
      }),
    ),
    empty: mean(
      queries
        .filter(({ cases }) => cases.length === 0)
        .map((one) => (answerTo(one).length === 0 ? 1 : 0)),
    ),
  };
};

/** The queries that are not answered as they should be, a line each. */
export const misses = (
  queries: readonly Query[],
  answers: ReadonlyMap<string, readonly string[]>,
): string[] =>
  queries.flatMap(({ query, cases, category }) => {
    const found = answers.get(query) ?? [];
    const isRight =
      cases.length === 0
        ? found.length === 0
        : cases.includes(found[0] ?? '') && cases.every((id) => found.slice(0, DEPTH).includes(id));
    const [wanted, given] = [cases, found].map((ids) => ids.join(' ') || 'nothing');
    return isRight ? [] : [`${category}: “${query}” wants ${wanted}, gets ${given}`];
  });
