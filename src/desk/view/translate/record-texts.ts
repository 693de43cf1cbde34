import { isUnread, walkLocalized } from '../../../content/record/record-languages.ts';
import { LOCALES, localeOf, type Locale } from '../../../model/locale.ts';
import { dataAt, isMapData, wordsAt } from '../../record/data-edit.ts';
import { namesOf } from '../../record/people.ts';

/** A text of the record, by its path; of people, their names on one line. */
export interface RecordText {
  path: (string | number)[];
  text: Partial<Record<Locale, string>>;
  isPeople?: true;
}

const TRANSLATED = {
  title: 'translatedTitle',
  author: 'translatedAuthor',
  containerTitle: 'translatedContainerTitle',
  publisher: 'translatedPublisher',
} as const;

const lineOf = (value: unknown): string => (typeof value === 'string' ? value : namesOf(value));

/** What a source calls itself, and others, in the languages that there are. */
const sourceTexts = (source: unknown, index: number, into: Locale): RecordText[] => {
  const own = localeOf(wordsAt(source, ['language']));
  if (own === undefined || own === into) return [];
  return Object.entries(TRANSLATED).flatMap(([key, translatedKey]): RecordText[] => {
    const original = lineOf(dataAt(source, [key]));
    const translated = dataAt(source, [translatedKey]);
    const inOthers = isMapData(translated) ? translated : {};
    // A title says something; a name is only read.
    const isDue = key === 'title' || isUnread(original, into) || inOthers[into] !== undefined;
    if (original === '' || !isDue) return [];
    const lines = LOCALES.flatMap((one) =>
      inOthers[one] === undefined ? [] : [[one, lineOf(inOthers[one])] as const],
    );
    return [
      {
        path: ['sources', index, translatedKey],
        text: { ...Object.fromEntries(lines), [own]: original },
        ...(key === 'author' && { isPeople: true }),
      },
    ];
  });
};

/** Every text of a record that is due in a language; what sources are called in other languages too. */
export const recordTexts = (record: unknown, into: Locale): RecordText[] => {
  const all: RecordText[] = [];
  walkLocalized(record, [], (text, path) => all.push({ text, path }));
  const sources = dataAt(record, ['sources']);
  const named = (Array.isArray(sources) ? sources : []).flatMap((source: unknown, index) =>
    sourceTexts(source, index, into),
  );
  return [...all, ...named];
};
