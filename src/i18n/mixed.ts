import { LOCALE_INFO, type Locale } from '../model/locale.ts';
import { numberRuns } from './number-runs.ts';

/** Text as HTML: what the browser would read as mark-up is escaped. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Words as HTML. */
export type Write = (words: string) => string;

// A run of a foreign script, with what stands between its words: “5S”, “Smart Service First”.
const run = (script: string): string => {
  const letter = `\\p{sc=${script}}`;
  return `(?:[0-9]+(?:[.,][0-9]+)*)?${letter}(?:[${letter}\\p{N}\\p{M}\\u200c .,'’/+-]*[${letter}\\p{N}])?`;
};

const FOREIGN: Record<Locale, RegExp> = {
  en: new RegExp(`(${run('Han')}|${run('Arab')})`, 'u'),
  zh: new RegExp(`(${run('Arab')})`, 'u'),
  fa: new RegExp(`(${run('Latn')}|${run('Han')})`, 'u'),
};

const languageOf = (text: string): Locale | undefined => {
  if (/\p{sc=Han}/u.test(text)) return 'zh';
  return /\p{sc=Arab}/u.test(text) ? 'fa' : undefined;
};

const persianHtml = (text: string, write: Write): string =>
  numberRuns(text)
    .map((piece, index) =>
      index % 2 === 0 ? write(piece) : `<bdi dir="ltr">${escapeHtml(piece)}</bdi>`,
    )
    .join('');

const htmlOf = (text: string, lang: Locale | undefined, write: Write): string =>
  lang === 'fa' ? persianHtml(text, write) : write(text);

const isolate = (text: string, write: Write): string => {
  const language = languageOf(text);
  const attribute = language === undefined ? '' : ` lang="${LOCALE_INFO[language].tag}"`;
  return `<bdi${attribute}>${htmlOf(text, language, write)}</bdi>`;
};

/**
 * HTML of a plain text in a language: runs of another script are isolated, so that their
 * direction and their punctuation do not leak, and say which language they are in; numbers of
 * telephones among Persian words are set from the left. The words are written by `write`.
 */
export const mixedHtml = (text: string, lang: Locale, write: Write = escapeHtml): string =>
  text
    .split(FOREIGN[lang])
    .map((piece, index) => (index % 2 === 0 ? htmlOf(piece, lang, write) : isolate(piece, write)))
    .join('');
