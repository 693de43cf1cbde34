import { LOCALES, SEMICOLON, type Locale } from '../../model/locale.ts';
import { dataAt, isMapData } from '../record/data-edit.ts';
import { removeIn, setIn } from '../record/yaml-edit.ts';
import { dataOf } from '../record/yaml-place.ts';

type ByLocale<T> = Readonly<Partial<Record<Locale, T | undefined>>>;

/** What a concept is called and means, by language. */
export interface ConceptWords {
  prefLabel: ByLocale<string>;
  /** Other names that readers may see. */
  altLabel: ByLocale<readonly string[]>;
  definition: ByLocale<string>;
}

type WordsKey = keyof ConceptWords;

/** In the order in which they are read. */
export const CONCEPT_KEYS = ['prefLabel', 'altLabel', 'definition'] as const satisfies WordsKey[];

/** Names that stand on one line, with semicolons of any script between them. */
export const namesIn = (line: string): string[] => [
  ...new Set(
    line
      .split(/[;；؛]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Names on one line, as the language has it. */
export const writtenNames = (names: readonly string[], locale: Locale): string =>
  names.join(SEMICOLON[locale]);

const byLocale = <T>(
  data: unknown,
  key: WordsKey,
  read: (value: unknown) => T | undefined,
): ByLocale<T> => {
  const found = dataAt(data, [key]);
  if (!isMapData(found)) return {};
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const value = read(found[locale]);
      return value === undefined ? [] : [[locale, value]];
    }),
  );
};

const line = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The words of the file of a concept. */
export const wordsIn = (text: string): ConceptWords => {
  const data = dataOf(text);
  return {
    prefLabel: byLocale(data, 'prefLabel', line),
    altLabel: byLocale(data, 'altLabel', (value) =>
      Array.isArray(value) && value.length > 0 ? value.map(String) : undefined,
    ),
    definition: byLocale(data, 'definition', line),
  };
};

/** The file of a concept with other words in a language; none takes them away. */
export const withWords = (text: string, key: WordsKey, locale: Locale, written: string): string => {
  const value = key === 'altLabel' ? namesIn(written) : written.trim();
  return setIn(text, [key, locale], value.length === 0 ? undefined : value);
};

/** The file of a concept taken apart for reading: its words by key and language, and the rest of it. */
export const linesOf = (text: string): { words: Record<string, string>; rest: string } => {
  const { prefLabel, altLabel, definition } = wordsIn(text);
  const words = LOCALES.flatMap((locale) =>
    Object.entries({
      prefLabel: prefLabel[locale],
      altLabel: altLabel[locale] && writtenNames(altLabel[locale], locale),
      definition: definition[locale],
    }).flatMap(([key, value]) => (value === undefined ? [] : [[`${key}.${locale}`, value]])),
  );
  const rest = CONCEPT_KEYS.reduce((now, key) => removeIn(now, [key]), text);
  return { words: Object.fromEntries(words) as Record<string, string>, rest };
};
