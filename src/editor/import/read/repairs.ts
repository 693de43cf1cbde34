import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Locale } from '../../../model/locale.ts';
import { brokenWords, halfWidth, mixedSpaces, wideLetters } from '../../../text/fix/chinese-fix.ts';
import { applyFixes, fixMatches, type Fix } from '../../../text/fix/fix.ts';
import {
  arabicLetters,
  drawnLetters,
  latinPunctuation,
  lostHalfSpaces,
  otherDigits,
} from '../../../text/fix/persian-fix.ts';

/** Every kind of repair, by the name that switches it off. */
export const REPAIRS = [
  'hidden',
  'entities',
  'pinyin',
  'simplified',
  'letters',
  'line-breaks',
  'spaces',
  'words',
  'punctuation',
  'half-spaces',
  'digits',
] as const;

export type Repair = (typeof REPAIRS)[number];

/** Which repairs run, and how often each was needed. */
export interface Repairs {
  off: ReadonlySet<Repair>;
  counts: Map<Repair, number>;
}

/** Counts a repair; false if it is switched off or there was nothing to do. */
export const count = ({ off, counts }: Repairs, kind: Repair, times: number): boolean => {
  if (off.has(kind) || times === 0) return false;
  counts.set(kind, (counts.get(kind) ?? 0) + times);
  return true;
};

const repair = (repairs: Repairs, kind: Repair, text: string, fixes: readonly Fix[]): string =>
  count(repairs, kind, fixes.length) ? applyFixes(text, fixes) : text;

const toSimplified = Converter({ from: 't', to: 'cn' });

const plainPinyin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}\d\s]/gu, '')
    .toLowerCase();

const ANNOTATED =
  /(\p{Script=Han}) ?[(（]\s?((?:[a-z\u00e0-\u00fc\u0101-\u01dc\u1e3f]\p{M}?){1,7}\d?)\s?[)）]/giu;

const isReading = (character: string, raw: string): boolean =>
  [character, toSimplified(character)].some((form) =>
    pinyin(form, { toneType: 'none', type: 'array', multiple: true }).some(
      (reading) => plainPinyin(reading) === plainPinyin(raw),
    ),
  );

/** Pinyin in brackets after a character, where a page has added it: 運(yùn)營. */
const annotations = (text: string): Fix[] =>
  [...text.matchAll(ANNOTATED)].flatMap((m): Fix[] => {
    const [whole, character = '', raw = ''] = m;
    if (!isReading(character, raw)) return [];
    return [{ start: m.index + character.length, end: m.index + whole.length, to: '' }];
  });

const HAN = /\p{Script=Han}/gu;

/** What a Chinese page is written in, and whether it is damaged by a converter. */
export interface ChineseScript {
  traditional: boolean;
  annotated: boolean;
}

/** Judges a whole page: a single gloss such as 囧（jiǒng） is no damage. */
export const chineseScript = (text: string): ChineseScript => {
  const bare = applyFixes(text, annotations(text));
  const han = bare.match(HAN)?.length ?? 0;
  const simplified = toSimplified(bare);
  const changed = [...bare].filter((character, i) => character !== [...simplified][i]).length;
  const inWords = annotations(text).filter(({ end }) => /^\p{Script=Han}/u.test(text.slice(end)));
  return {
    traditional: changed > Math.max(3, han * 0.08),
    annotated: inWords.length >= 3 && inWords.length > han / 400,
  };
};

/** Undoes what a converter did to the characters; honest traditional script stays. */
export const repairScript = (
  text: string,
  { traditional, annotated }: ChineseScript,
  repairs: Repairs,
): string => {
  if (!annotated) return text;
  const bare = repair(repairs, 'pinyin', text, annotations(text));
  if (!traditional || repairs.off.has('simplified')) return bare;
  const simplified = toSimplified(bare);
  const pairs = [...simplified];
  const changed = [...bare].filter((character, index) => character !== pairs[index]).length;
  count(repairs, 'simplified', changed);
  return simplified;
};

const repairChinese = (text: string, repairs: Repairs): string => {
  const narrow = repair(repairs, 'digits', text, wideLetters(text));
  const words = repair(repairs, 'words', narrow, brokenWords(narrow));
  const wide = repair(repairs, 'punctuation', words, halfWidth(words));
  return repair(repairs, 'spaces', wide, mixedSpaces(wide));
};

const repairPersian = (text: string, repairs: Repairs): string => {
  const plain = repair(repairs, 'letters', text, drawnLetters(text));
  const letters = repair(repairs, 'letters', plain, arabicLetters(plain));
  const spaced = repair(repairs, 'half-spaces', letters, lostHalfSpaces(letters));
  const marks = repair(repairs, 'punctuation', spaced, latinPunctuation(spaced));
  return repair(repairs, 'digits', marks, otherDigits(marks));
};

/** Repairs a paragraph of a text in a language. */
export const repairText = (text: string, locale: Locale, repairs: Repairs): string => {
  const single = repair(
    repairs,
    'spaces',
    text,
    fixMatches(text, / {2,}/g, () => ' '),
  );
  if (locale === 'zh') return repairChinese(single, repairs);
  return locale === 'fa' ? repairPersian(single, repairs) : single;
};
