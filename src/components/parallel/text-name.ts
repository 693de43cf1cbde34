import type { TextKey } from '../../casebook/pairs.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { Locale } from '../../model/locale.ts';

/** What a column is called: the language of an article, or that it is a version in a language. */
export const textName = (reader: Reader, key: TextKey): string => {
  const [lang, ...version] = key.split('-');
  const language = reader.language(lang as Locale);
  return version.length > 0 ? reader.t('version.in', { language }) : language;
};
