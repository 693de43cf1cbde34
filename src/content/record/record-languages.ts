import { LOCALES, type Locale } from '../../model/locale.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { isMap, type Path, type ReadRecord } from './record-parts.ts';

const isLocalized = (value: unknown): value is Partial<Record<Locale, string>> =>
  isMap(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((text) => typeof text === 'string') &&
  Object.keys(value).every((key) => (LOCALES as readonly string[]).includes(key));

/** Visits every text of a record that comes per language. */
export const walkLocalized = (
  value: unknown,
  path: Path,
  visit: (text: Partial<Record<Locale, string>>, path: Path) => void,
) => {
  if (isLocalized(value)) visit(value, path);
  else if (Array.isArray(value))
    value.forEach((item, index) => walkLocalized(item, [...path, index], visit));
  else if (isMap(value))
    for (const [key, item] of Object.entries(value))
      if (key !== 'translatedTitle') walkLocalized(item, [...path, key], visit);
};

const MOST_KEYS = 3;

/** Texts that lack a language, in one finding: an error if it is one of an original. */
export const checkLanguages = (
  { record, yaml }: ReadRecord,
  originals: readonly Locale[],
  file: string,
  report: Report,
): void => {
  for (const locale of LOCALES) {
    const lacking: Path[] = [];
    walkLocalized(record, [], (text, path) => {
      if (text[locale] === undefined) lacking.push(path);
    });
    const [first] = lacking;
    if (!first) continue;
    const required = originals.includes(locale);
    reportIn(report, file, required ? 'error' : 'warning')(
      yaml.at(first),
      required ? 'missing-text' : 'missing-locale',
      {
        keys: lacking
          .slice(0, MOST_KEYS)
          .map((path) => path.join('.'))
          .join(', '),
        more: Math.max(0, lacking.length - MOST_KEYS) || '',
        language: locale,
      },
    );
  }
};
