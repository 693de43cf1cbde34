import type { Source } from '../../model/case.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import { namesInRow } from '../../i18n/names.ts';
import { reportIn, type Diagnostic, type Report } from '../source/diagnostics.ts';
import { isMap, type Path, type ReadRecord } from './record-parts.ts';

const NAMES: ReadonlySet<string> = new Set(LOCALES);

const isLocalized = (value: unknown): value is Partial<Record<Locale, string>> => {
  if (!isMap(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => NAMES.has(key) && typeof value[key] === 'string');
};

/** Visits every text of a record that is due in every language. */
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
      if (!/^translated[A-Z]/.test(key)) walkLocalized(item, [...path, key], visit);
};

// Those of English everybody reads.
const LETTERS = { zh: /\p{sc=Han}/u, fa: /\p{sc=Arab}/u };

/** Whether a name is in letters that the readers of a language do not read. */
export const isUnread = (name: string, locale: Locale): boolean =>
  Object.entries(LETTERS).some(([own, letters]) => own !== locale && letters.test(name));

/** The names of sources that the readers of a language cannot read. */
const namesUnread = (sources: readonly Source[], locale: Locale): Path[] =>
  sources.flatMap((source, index) => {
    const names = {
      translatedAuthor: source.author && namesInRow(source.author),
      translatedContainerTitle: source.containerTitle,
      translatedPublisher: source.publisher,
    };
    return Object.entries(names)
      .filter(([key, name]) => {
        const translated = source[key as keyof typeof names];
        return name !== undefined && isUnread(name, locale) && translated?.[locale] === undefined;
      })
      .map(([key]): Path => ['sources', index, key]);
  });

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
    const names = namesUnread(record.sources, locale);
    const required = originals.includes(locale);
    const findings: [Diagnostic['severity'], RuleId, Path[]][] = required
      ? [
          ['error', 'missing-text', lacking],
          ['warning', 'missing-locale', names],
        ]
      : [['warning', 'missing-locale', [...lacking, ...names]]];
    for (const [severity, rule, paths] of findings) {
      const [first] = paths;
      if (!first) continue;
      reportIn(report, file, severity)(yaml.at(first), rule, {
        keys: paths
          .slice(0, MOST_KEYS)
          .map((path) => path.join('.'))
          .join(', '),
        more: Math.max(0, paths.length - MOST_KEYS) || '',
        language: locale,
      });
    }
  }
};
