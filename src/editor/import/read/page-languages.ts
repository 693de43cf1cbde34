import { LOCALES, type Locale } from '../../../model/locale.ts';
import { scriptOf } from './language.ts';
import type { Line } from './lines.ts';
import { widthOf } from './width.ts';

/** The share of a page that a second language must have to be one. */
const SECOND = 0.15;

/**
 * Lines by language, one or two; a line of no clear language goes with those before it. Lines that
 * another language stands between are paragraphs of their own.
 */
export const byLanguage = (lines: readonly Line[]): Map<Locale, Line[]> => {
  const scripts = lines.map(({ text }) => scriptOf(text));
  // A short line may be a foreign name; unless there are no others.
  const least = lines.some(({ text }) => widthOf(text) > 30) ? 30 : 0;
  const weight = (locale: Locale): number =>
    lines.reduce(
      (sum, { text }, i) =>
        scripts[i] === locale && widthOf(text) > least ? sum + widthOf(text) : sum,
      0,
    );
  const weights = LOCALES.map((locale) => ({ locale, weight: weight(locale) })).sort(
    (a, b) => b.weight - a.weight,
  );
  const total = weights.reduce((sum, one) => sum + one.weight, 0);
  const languages = weights
    .filter((one, index) => index === 0 || one.weight > total * SECOND)
    .slice(0, 2)
    .map(({ locale }) => locale);
  const found = new Map<Locale, Line[]>();
  let current = languages[0] ?? 'en';
  lines.forEach((line, index) => {
    const before = current;
    const script = scripts[index];
    if (script && languages.includes(script)) current = script;
    const apart = before !== current && index > 0 ? { ...line, gap: true } : line;
    const own = found.get(current) ?? [];
    own.push(apart);
    found.set(current, own);
  });
  return found;
};
