import type { Source } from '../../model/case.ts';
import { parseDate } from '../../model/date.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../model/locale.ts';
import { fullName } from '../../i18n/names.ts';
import type { ExportCorpus } from '../corpus.ts';
import { PUBLISHER } from '../rights.ts';

/** A date, as far as it is known. */
export const dateOf = (text: string): { 'date-parts': number[][] } => {
  const { year, month, day } = parseDate(text)!;
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
};

/** A source in one line. */
export const sourceLine = ({
  author = [],
  title,
  containerTitle,
  publisher,
  issued,
}: Source): string =>
  [...author.map((name) => fullName(name)), title, containerTitle ?? publisher, issued]
    .filter(Boolean)
    .join(', ');

/** What else a work is called, by language; nothing if it has one title. */
export const titles = (
  label: string,
  found: Partial<Record<Locale, string | undefined>>,
): string[] => {
  const list = LOCALES.flatMap((locale) =>
    found[locale] === undefined ? [] : `${found[locale]} [${LOCALE_INFO[locale].tag}]`,
  );
  return list.length === 0 ? [] : [`${label}: ${list.join('; ')}`];
};

/** Which state of the corpus is cited. */
export const versionNote = ({ version }: ExportCorpus): string => `${PUBLISHER} ${version.text}`;
