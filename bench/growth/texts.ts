import { frozenCorpus } from '../../src/content/testing/frozen.ts';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { segmentsOf } from '../../src/search/shared/segments.ts';
import { readNumbers } from '../../src/text/numbers/numbers.ts';
import { drawFrom } from '../../src/search/testing/draw.ts';

/** A text in the three languages. */
export type Words = Record<Locale, string>;

const GLUE: Words = { en: ' ', fa: ' ', zh: '' };
const COMMA: Words = { en: ', ', fa: '، ', zh: '，' };
const STOP: Words = { en: '.', fa: '.', zh: '。' };

const wordsOf = (text: string, locale: Locale): string[] =>
  locale === 'zh'
    ? segmentsOf(text).filter((one) => /^\p{Script=Han}+$/u.test(one))
    : text.split(/[^\p{L}\p{M}\u200c]+/u).filter((one) => one.length > 1);

/** Whether a text says a number, in digits or in words. */
export const hasNumber = (text: string, locale: Locale): boolean =>
  readNumbers(text, locale).length > 0;

// At the beginning of a line these are code.
const CODE = /^(?:import|export)$/;

/** What texts are drawn from: the words of the frozen corpus, as often as it has them, no numbers. */
const wordsIn = (locale: Locale): string[] => {
  const all = frozenCorpus().cases.flatMap(({ articles }) =>
    (articles[locale]?.blocks ?? []).flatMap(({ text }) => wordsOf(text, locale)),
  );
  const plain = new Map(
    [...new Set(all)].map((word) => [word, !CODE.test(word) && !hasNumber(word, locale)]),
  );
  return all.filter((word) => plain.get(word));
};

/** Draws texts that no two cases share, about as long as asked for, and free of numbers. */
export const textsFrom = (seed: number) => {
  const draw = drawFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const phrase = (locale: Locale, length: number): string => {
    const words = pools()[locale];
    const size = locale === 'zh' ? Math.round(length * 1.1) : length;
    for (;;) {
      const text = Array.from({ length: size }, () => pick(words)).join(GLUE[locale]);
      if (!hasNumber(text, locale)) return text;
    }
  };
  const sentence = (locale: Locale, length: number): string => {
    const phrases = Array.from({ length: Math.ceil(length / 8) }, () => phrase(locale, 8));
    const text = phrases.join(COMMA[locale]) + STOP[locale];
    // Two words may make a number together.
    return hasNumber(text, locale) ? sentence(locale, length) : text;
  };
  const inAll = (make: (locale: Locale) => string): Words => ({
    en: make('en'),
    zh: make('zh'),
    fa: make('fa'),
  });
  return {
    draw,
    pick,
    phrase: (length: number) => inAll((locale) => phrase(locale, length)),
    sentence: (length: number) => inAll((locale) => sentence(locale, length)),
  };
};

let known: Record<Locale, string[]> | undefined;

const pools = (): Record<Locale, string[]> =>
  (known ??= Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)])) as Record<
    Locale,
    string[]
  >);
