import type { Article, Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import type { NumberMention } from '../../text/numbers/numbers.ts';
import { mentionsIn } from './mentions.ts';

/** What stands in a block, in the language of its text. */
interface Passage {
  locale: Locale;
  text: string;
}

/** What a case can be read in. */
export type CaseTexts = Pick<Case, 'articles' | 'versions'>;

/**
 * What a claim rests on that cites a block: in a language, the text that its readers have; without
 * one, or where they have none, every original.
 */
export type PassagesOf = (id: string, locale?: Locale) => Passage[];

const byId = ({ lang, blocks }: Article): ReadonlyMap<string, Passage> =>
  new Map(blocks.map(({ id, text }) => [id, { locale: lang, text }]));

/** The texts of a case that translate no other: the originals of its article, and its versions. */
export const originalTexts = ({ articles, versions }: CaseTexts): Article[] => [
  ...Object.values(articles).filter(({ role }) => role === 'original'),
  ...versions,
];

/** Finds the passages of a case. */
export const passagesOf = (texts: CaseTexts): PassagesOf => {
  const originals = originalTexts(texts).map(byId);
  const articles = new Map(Object.values(texts.articles).map((one) => [one.lang, byId(one)]));
  return (id, locale) => {
    const own = locale === undefined ? undefined : articles.get(locale)?.get(id);
    return own ? [own] : originals.flatMap((text) => text.get(id) ?? []);
  };
};

/** All numbers of some passages. */
export const numbersIn = (passages: readonly Passage[]): NumberMention[] =>
  passages.flatMap(({ locale, text }) => mentionsIn(text, locale));
