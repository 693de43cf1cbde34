import type { Source } from '../model/case.ts';
import type { Locale } from '../model/locale.ts';
import { fullName, namesInRow, type Name } from './names.ts';
import { formatList } from './list.ts';
import { t } from './messages.ts';

/** A name as readers of a language write it, and as the source does where that is another way. */
export interface Named {
  text: string;
  original?: string | undefined;
}

const named = (text: string, original: string): Named =>
  text === original ? { text } : { text, original };

/** The authors of a source in the letters of a language; as the source has them where nobody wrote others. */
export const authorsIn = (
  { author = [], translatedAuthor }: Source,
  locale: Locale,
): readonly Name[] => (author.length > 0 ? (translatedAuthor?.[locale] ?? author) : []);

/** The authors of a source, in one line; nothing if it names none. */
export const authorNames = (source: Source, locale: Locale): Named | undefined => {
  const { author } = source;
  if (!author) return undefined;
  const original = namesInRow(author);
  const names = authorsIn(source, locale);
  if (names === author) return { text: original };
  const said = names.map((name, index) => fullName(name, author[index] ?? author[0]));
  return named(formatList(locale, said), original);
};

const TRANSLATED = {
  containerTitle: 'translatedContainerTitle',
  publisher: 'translatedPublisher',
} as const;

/** What the publication, or the publisher, of a source is called. */
export const nameOf = (
  source: Source,
  key: keyof typeof TRANSLATED,
  locale: Locale,
): Named | undefined => {
  const original = source[key];
  return original === undefined
    ? undefined
    : named(source[TRANSLATED[key]]?.[locale] ?? original, original);
};

/** Where a source appeared: its publication, else who published it. */
export const placeName = (source: Source, locale: Locale): Named | undefined =>
  nameOf(source, 'containerTitle', locale) ?? nameOf(source, 'publisher', locale);

/** A name with the original beside it: what a reader looks for is the original. */
export const beside = (locale: Locale, { text, original }: Named): string =>
  original === undefined ? text : t(locale)('source.beside', { text, other: original });

/** Who wrote a source, its title, and where it appeared, as far as it says so. */
export const sourceParts = (source: Source, locale: Locale): string[] => {
  const title = { text: source.title, original: source.translatedTitle[locale] };
  return [authorNames(source, locale), title, placeName(source, locale)].flatMap((part) =>
    part ? beside(locale, part) : [],
  );
};
