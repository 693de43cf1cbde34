import type { Diagnostic } from '../../corpus/diagnostics.ts';
import { CHECK_WORDS } from '../../i18n/check.ts';
import { describe, visible } from '../../i18n/diagnostics.ts';
import type { Locale } from '../../schema/locale.ts';

export const FORMATS = ['text', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Where the guides explain a rule, on the site of an address. */
export const pageOf = (rule: string, locale: Locale, site = ''): string =>
  `${site.replace(/\/$/, '')}/${locale}/guides/errors/#${rule}`;

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A finding as a line: for a terminal, or as an annotation of a pull request. */
export const printFinding = (
  { severity, file, line, column, rule, values }: Diagnostic,
  { format, locale, site }: { format: Format; locale: Locale; site?: string | undefined },
): string => {
  const message = `${describe(rule, values, locale)} (${pageOf(rule, locale, site)})`;
  if (format === 'github')
    return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeData(message)}`;
  const mark = severity === 'warning' ? `${CHECK_WORDS[locale].warning}: ` : '';
  return `${mark}${visible(file)}:${line}:${column} ${rule} ${message}`;
};
