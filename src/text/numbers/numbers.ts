import type { Locale } from '../../model/locale.ts';
import { chineseQuantities } from './chinese.ts';
import { compounds } from './compound.ts';
import { DATE_RULES } from './dates/dates.ts';
import { DECIMAL_RULES } from './decimals.ts';
import { digitTokens } from './digits.ts';
import { englishTokens } from './english.ts';
import { ORDINAL_RULES } from './ordinals.ts';
import { PERCENT_RULES } from './percents.ts';
import { persianTokens } from './persian.ts';
import { beginnings } from './ranges.ts';
import { apply, marked } from './rules.ts';
import { shape } from './shape.ts';
import { TIME_RULES } from './dates/times.ts';
import type { NumberMention, Quantity, Reading } from './types.ts';
import { counts, unitOf } from './units.ts';

export { covers } from './covers.ts';
export type { NumberMention } from './types.ts';

const RULES = [...DECIMAL_RULES, ...DATE_RULES, ...TIME_RULES, ...PERCENT_RULES, ...ORDINAL_RULES];

interface Place {
  start: number;
  end: number;
}
const apart = (a: Place, b: Place) => a.end <= b.start || b.end <= a.start;
const inOrder = (a: Place, b: Place) => a.start - b.start;

function quantities(shaped: string, locale: Locale): Quantity[] {
  const chinese = chineseQuantities(shaped);
  const tokens = [
    ...digitTokens(shaped, locale),
    ...englishTokens(shaped),
    ...persianTokens(shaped),
  ]
    .filter((token) => chinese.every((one) => apart(one, token)))
    .sort(inOrder);
  return [...chinese, ...compounds(shaped, tokens)].sort(inOrder);
}

function cardinal(text: string, quantity: Quantity): Reading {
  const { start, end, value, alternatives } = quantity;
  const unit = unitOf(text, quantity);
  return {
    kind: 'cardinal',
    value,
    start,
    end,
    ...(unit && { unit }),
    ...(alternatives && { alternatives }),
  };
}

const VOWELS = /[\u064b-\u0652\u0670]/u;
const EACH_VOWEL = new RegExp(VOWELS, 'gu');

/** A text without the vowels above and below Persian letters, and where each unit of it stood. */
const withoutVowels = (text: string): { bare: string; at: number[] } => {
  const at: number[] = [];
  let from = 0;
  for (const { index } of text.matchAll(EACH_VOWEL)) {
    for (; from < index; from += 1) at.push(from);
    from = index + 1;
  }
  for (; from <= text.length; from += 1) at.push(from);
  return { bare: text.replace(EACH_VOWEL, ''), at };
};

/**
 * The numbers that a text states, from left to right, never overlapping: digits of all scripts,
 * number words of the three languages, percentages, times, dates, ordinals. The locale decides
 * only what a slash between digits is: a decimal point in Persian. What is no number, though it
 * holds a numeral (一起, “no one”, «یک» as an article, “half a month”), is left out.
 */
export function readNumbers(text: string, locale: Locale): NumberMention[] {
  if (!VOWELS.test(text)) return readBare(text, locale, () => false);
  const { bare, at } = withoutVowels(text);
  const place = ({ start, end }: Place) => ({
    start: at[start]!,
    end: at[end - 1]! + 1,
  });
  const raw = (one: Place): string => text.slice(place(one).start, place(one).end);
  // «نُه» is written so that nobody reads “no”.
  return readBare(bare, locale, (one) => raw(one).startsWith('نُ')).map((mention) => ({
    ...mention,
    ...place(mention),
    raw: raw(mention),
  }));
}

function readBare(
  text: string,
  locale: Locale,
  isSure: (quantity: Quantity) => boolean,
): NumberMention[] {
  const shaped = shape(text);
  const all = quantities(shaped, locale);
  const { readings, rest } = apply(RULES, marked(shaped, all), all);
  const left = all.filter(
    (one) => !one.ordinal && readings.every((reading) => apart(one, reading)),
  );
  const sure = left.filter((one) => !one.weak || isSure(one) || counts(rest, one));
  const known = [...readings, ...sure.map((one) => cardinal(shaped, one))];
  const begun = beginnings(shaped, left, known);
  const others = known.filter((one) => begun.every((reading) => apart(one, reading)));
  return [...others, ...begun]
    .sort(inOrder)
    .map((reading) => ({ ...reading, raw: text.slice(reading.start, reading.end) }));
}
