import type { ArticleFrontMatter } from './article.ts';
import type { Block } from './block.ts';
import type { CaseRecord } from './case.ts';
import type { Concept, SchemeId } from './concept.ts';
import { LOCALES, type Locale } from './locale.ts';

/** An article as the pages get it: front matter and numbered blocks. */
export type Article = ArticleFrontMatter & {
  blocks: Block[];
  /** Of a translation: ids of the blocks whose original has changed since. */
  behind: string[];
  /** Path of its file, for "edit this page". */
  path: string;
};

/**
 * A text of a case that its article does not translate: another version of the source, with ids of
 * its own. It is read in its own language only.
 */
export type VersionText = Article & { name: string };

/** A case as the pages get it. */
export interface Case {
  id: string;
  record: CaseRecord;
  articles: Partial<Record<Locale, Article>>;
  versions: VersionText[];
}

/** A concept with its place in the vocabulary. */
export interface VocabularyConcept extends Concept {
  scheme: SchemeId;
  /** Inverse of `broader`. */
  narrower: string[];
}

/** Whether a case is for readers; all that leaves the build (pages, search, exports) asks this. */
export const isPublished = ({ record }: Pick<Case, 'record'>): boolean =>
  record.status === 'published';

/** The concepts by id, in the order of their ids. */
export type Concepts = ReadonlyMap<string, VocabularyConcept>;

/** The languages of the originals of a case, in a fixed order. */
export const originalsOf = ({ articles }: Pick<Case, 'articles'>): Locale[] =>
  Object.values(articles)
    .filter(({ role }) => role === 'original')
    .map(({ lang }) => lang)
    .sort();

/** The article for a reader: in their language, else the original, English before the others. */
export const articleFor = (
  { articles }: Pick<Case, 'articles'>,
  locale: Locale,
): Article | undefined => articles[locale] ?? articles[originalsOf({ articles })[0] ?? 'en'];

/** Everything that a case can be read in: its articles, then its versions. */
export const textsOf = ({ articles, versions }: Pick<Case, 'articles' | 'versions'>): Article[] => [
  ...LOCALES.flatMap((locale) => articles[locale] ?? []),
  ...versions,
];

/** What tells a place from others: in all cases it is the same place. */
export const placeKey = ({ name, country }: CaseRecord['places'][number]): string =>
  `${country} ${name.en}`;
