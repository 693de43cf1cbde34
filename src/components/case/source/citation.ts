import type { Reader } from '../../../i18n/reader.ts';
import { escapeHtml } from '../../../i18n/mixed.ts';
import type { Source } from '../../../model/case.ts';
import { localeOf, LOCALE_INFO } from '../../../model/locale.ts';

/** The names of the authors as their language writes them. */
export const authorNames = ({ author = [], language }: Source): string[] =>
  author.map((person) => {
    if ('literal' in person) return person.literal;
    const { family, given } = person;
    return language.startsWith('zh') ? family + given : `${given} ${family}`;
  });

/** A text in the language of its source, marked where that is not the reader's. */
export const inSourceLanguage = (reader: Reader, { language }: Source, text: string): string => {
  const locale = localeOf(language);
  if (locale === undefined || locale === reader.locale) return escapeHtml(text);
  return `<bdi lang="${language}" dir="${LOCALE_INFO[locale].dir}">${escapeHtml(text)}</bdi>`;
};

/** Author, title, its translation, publication and date: what a reader needs to find the source. */
export const citationHtml = (reader: Reader, source: Source): string => {
  const own = (text: string): string => inSourceLanguage(reader, source, text);
  const translated = source.translatedTitle[reader.locale];
  const title = `<cite>${own(source.title)}</cite>`;
  const parts = [
    ...(source.author ? [reader.list(authorNames(source).map(own))] : []),
    translated === undefined
      ? title
      : reader.t('source.translated', { original: title, title: escapeHtml(translated) }),
    ...(source.containerTitle === undefined ? [] : [own(source.containerTitle)]),
    ...(source.issued === undefined ? [] : [escapeHtml(reader.date(source.issued))]),
  ];
  return parts.join(reader.t('source.joint'));
};
