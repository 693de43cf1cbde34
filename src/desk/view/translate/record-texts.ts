import { walkLocalized } from '../../../content/record/record-languages.ts';
import { localeOf, type Locale } from '../../../model/locale.ts';
import { dataAt, isMapData, wordsAt } from '../../record/data-edit.ts';

/** A text of the record, by its path. */
export interface RecordText {
  path: (string | number)[];
  text: Partial<Record<Locale, string>>;
}

/** Every text of a record that is due in a language; the titles of sources in other languages too. */
export const recordTexts = (record: unknown, into: Locale): RecordText[] => {
  const all: RecordText[] = [];
  walkLocalized(record, [], (text, path) => all.push({ text, path }));
  const sources = dataAt(record, ['sources']);
  const titles = (Array.isArray(sources) ? sources : []).flatMap((source: unknown, index) => {
    const title = wordsAt(source, ['title']);
    const own = localeOf(wordsAt(source, ['language']));
    if (title === '' || own === undefined || own === into) return [];
    const translated = dataAt(source, ['translatedTitle']);
    const text = { ...(isMapData(translated) && translated), [own]: title };
    return [{ path: ['sources', index, 'translatedTitle'], text }];
  });
  return [...all, ...titles];
};
