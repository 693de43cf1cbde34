import type { Reader } from '../../../i18n/reader.ts';
import { escapeHtml } from '../../../i18n/mixed.ts';
import { authorNames, placeName, type Named } from '../../../i18n/source-names.ts';
import type { Source } from '../../../model/case.ts';
import { localeOf, LOCALE_INFO } from '../../../model/locale.ts';

/** A text in the language of its source, marked where that is not the reader's. */
export const inSourceLanguage = (reader: Reader, { language }: Source, text: string): string => {
  const locale = localeOf(language);
  if (locale === undefined || locale === reader.locale) return escapeHtml(text);
  return `<bdi lang="${language}" dir="${LOCALE_INFO[locale].dir}">${escapeHtml(text)}</bdi>`;
};

/** A name of a source, with the original beside it where the reader writes another. */
export const nameHtml = (reader: Reader, source: Source, { text, original }: Named): string =>
  original === undefined
    ? inSourceLanguage(reader, source, text)
    : reader.t('source.beside', {
        text: escapeHtml(text),
        other: inSourceLanguage(reader, source, original),
      });

/** Author, title, its translation, publication and date: what a reader needs to find the source. */
export const citationHtml = (reader: Reader, source: Source): string => {
  const authors = authorNames(source, reader.locale);
  const place = placeName(source, reader.locale);
  const translated = source.translatedTitle[reader.locale];
  const title = `<cite>${inSourceLanguage(reader, source, source.title)}</cite>`;
  const parts = [
    ...(authors ? [nameHtml(reader, source, authors)] : []),
    translated === undefined
      ? title
      : reader.t('source.beside', { text: title, other: escapeHtml(translated) }),
    ...(place ? [nameHtml(reader, source, place)] : []),
    ...(source.issued === undefined ? [] : [escapeHtml(reader.date(source.issued))]),
  ];
  return parts.join(reader.t('source.joint'));
};
