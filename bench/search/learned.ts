import type { Page } from '@playwright/test';
import type { Corpus } from '../../src/content/compile/corpus.ts';
import { originalsOf, type Case } from '../../src/model/corpus.ts';
import { isLocale, type Locale } from '../../src/model/locale.ts';
import { published, writeSearch } from '../../src/search/build/write-search.ts';
import { localeOfQuery } from './asking-plain.ts';
import { askSite } from './asking.ts';
import { score, type Query } from '../../src/search/testing/collection.ts';

const isLocalized = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isLocale);
};

/** A record whose texts are only in some languages. */
const keepOnly = <T>(value: T, locales: ReadonlySet<Locale>): T => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => keepOnly(one, locales)) as T;
  const entries = Object.entries(value).filter(
    ([key]) => !isLocalized(value) || (isLocale(key) && locales.has(key)),
  );
  return Object.fromEntries(entries.map(([key, one]) => [key, keepOnly(one, locales)])) as T;
};

/** A case as it came in: its originals, and the summary in their language and in English. */
const untranslated = (one: Case): Case => {
  const originals = originalsOf(one);
  return {
    ...one,
    record: keepOnly(one.record, new Set([...originals, 'en'])),
    articles: Object.fromEntries(originals.map((locale) => [locale, one.articles[locale]])),
  };
};

const line = (name: string, queries: readonly Query[], answers: Map<string, string[]>): string => {
  const { recall, mrr, empty } = score(queries, answers);
  const cells = [recall, mrr, empty].map((value) => value.toFixed(3)).join('  ');
  return `${name.padEnd(40)} ${cells}`;
};

/**
 * What the parallel texts teach beyond the thesaurus: of cases that stand in their own language
 * alone, which are found from another one, with and without the words learned.
 */
export const benchLearned = async (
  site: string,
  page: Page,
  url: string,
  corpus: Corpus,
  queries: readonly Query[],
): Promise<void> => {
  const cases = corpus.cases.map(untranslated);
  const originals = new Map(corpus.cases.map((one) => [one.id, originalsOf(one)]));
  const foreign = queries.filter(({ query, cases: wanted }) =>
    wanted.every((id) => !originals.get(id)?.includes(localeOfQuery(query))),
  );
  const ask = async (taught: readonly Case[], some: readonly Query[]) => {
    await writeSearch(published({ ...corpus, cases }), site, { taught });
    return (await askSite(page, url, some)).answers;
  };
  console.log(`\nlearned words, ${foreign.length} queries from other languages`);
  console.log(`${''.padEnd(40)} recall  MRR  nothing`);
  console.log(line('thesaurus alone', foreign, await ask([], foreign)));
  // What a case's own translation taught would be found with it: it must come from the others.
  const others = new Map<string, string[]>();
  for (const { id } of corpus.cases) {
    const own = foreign.filter(({ cases: [first = corpus.cases[0]!.id] }) => first === id);
    const taught = corpus.cases.filter((one) => one.id !== id);
    for (const [query, found] of await ask(taught, own)) others.set(query, found);
  }
  console.log(line('and learned from the other cases', foreign, others));
  console.log(line('and learned from all cases', foreign, await ask(corpus.cases, foreign)));
};
