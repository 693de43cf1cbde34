import { hashOf } from '../../cache/hash.ts';
import { published } from '../../content/compile/published.ts';
import { contentRoot } from '../../content/source/root.ts';
import type { SiteIndex } from '../../casebook/site-index.ts';
import type { Case } from '../../model/corpus.ts';
import { once } from '../../casebook/once.ts';
import { relatedTo } from './related.ts';
import { allIndex } from './site-index.ts';

/** What any page of a case may name besides the case: terms, practices, answers. */
const common = once(() => {
  const { cases, ...rest } = published(contentRoot());
  return Promise.resolve({
    hash: hashOf(JSON.stringify(rest)),
    keys: new Map(cases.map(({ id, key }) => [id, key])),
  });
});

/** A hash of all that a page is made of that shows one case and nothing of others. */
export const caseKey = async (id: string): Promise<string> => {
  const { hash, keys } = await common();
  return hashOf(hash, keys.get(id) ?? '');
};

/** A hash of all that a page is made of that shows some cases, and of what else it says of all. */
export const casesKey = async (cases: readonly Case[], ...said: unknown[]): Promise<string> => {
  const { hash, keys } = await common();
  return hashOf(hash, JSON.stringify(said), ...cases.map(({ id }) => keys.get(id) ?? ''));
};

/** How many cases have what, as the lists say it. */
export const countsOf = ({ cases, facets }: SiteIndex): unknown => [
  cases.length,
  ...[...facets].map(([facet, values]) => [
    facet,
    [...values].map(([value, { length }]) => [value, length]),
  ]),
];

/** The same of the page of a case, which leads to others. */
export const caseAmongOthersKey = async (id: string): Promise<string> => {
  const index = await allIndex();
  const one = index.cases[index.places.get(id) ?? -1];
  if (!one) throw new Error(`There is no case ${id}.`);
  const related = relatedTo(index, one).map(({ one: other, shared }) => [
    other.id,
    other.record.summary.title,
    shared,
  ]);
  return hashOf(await caseKey(id), JSON.stringify(related));
};
