import type { Diagnostic } from '../../content/source/diagnostics.ts';
import { CHECK_WORDS } from '../words/check.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import { describe, visible } from '../../i18n/diagnostics.ts';
import type { Locale } from '../../model/locale.ts';
import { errorGuide } from '../error-guide/write.ts';

export const FORMATS = ['text', 'github'] as const;
export type PrintFormat = (typeof FORMATS)[number];

/** The address of the site, if it has one: the variables of the build. */
interface SiteVariables {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

const guides = new Map<Locale, string[]>();

const guideLines = (locale: Locale): string[] => {
  const lines = guides.get(locale) ?? errorGuide(locale).split('\n');
  guides.set(locale, lines);
  return lines;
};

/**
 * Where the guides explain a rule: on the site if its address is known, else the line of the file,
 * which an editor's tools open.
 */
export const pageOf = (
  rule: RuleId,
  locale: Locale,
  { SITE_URL, BASE_PATH }: SiteVariables,
): string => {
  const path = `${locale}/guides/errors/#${rule}`;
  const base = (BASE_PATH ?? '').replace(/^\/|\/$/g, '');
  if (SITE_URL) return [SITE_URL.replace(/\/$/, ''), base, path].filter(Boolean).join('/');
  const line = guideLines(locale).indexOf(`### ${rule}`) + 1;
  return `content/guides/errors/${locale}.mdx:${line}`;
};

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A finding as a line: for a terminal, or as an annotation of a pull request. */
export const printFinding = (
  { severity, file, line, column, rule, values }: Diagnostic,
  { format, locale, site }: { format: PrintFormat; locale: Locale; site: SiteVariables },
): string => {
  const message = `${describe(rule, values, locale)} (${pageOf(rule, locale, site)})`;
  if (format === 'github')
    return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${rule}::${escapeData(message)}`;
  const mark = severity === 'warning' ? `${CHECK_WORDS[locale].warning}: ` : '';
  return `${mark}${visible(file)}:${line}:${column} ${rule} ${message}`;
};
