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

/** Texts that lack a language: an error if it is one of an original, else a warning. */
export const checkLanguages = (
  { record, yaml }: ReadRecord,
  originals: readonly Locale[],
  file: string,
  report: Report,
): void =>
  walkLocalized(record, [], (text, path) => {
    for (const locale of LOCALES) {
      if (text[locale] !== undefined) continue;
      const required = originals.includes(locale);
      reportIn(report, file, required ? 'error' : 'warning')(
        yaml.at(path),
        required ? 'missing-text' : 'missing-locale',
        { key: path.join('.'), language: locale },
      );
    }
  });
