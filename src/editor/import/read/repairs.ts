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
  misplacedHalfSpaces,
  otherDigits,
} from '../../../text/fix/persian-fix.ts';
import type { Line } from './lines.ts';

/** Every kind of repair, by the name that switches it off. */
export const REPAIRS = [
  'encoding',
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

/** A repair that was made: where, what kind, and how the line looked before and after. */
export interface RepairMade {
  number: number;
  kind: Repair;
  times: number;
  before?: string;
  after?: string;
}

/** Which repairs run, where none do, and all that were made. */
export interface Repairs {
  off: ReadonlySet<Repair>;
  isOff: (line: number) => boolean;
  made: RepairMade[];
}

/** Makes the repairs of a kind in a line, unless they are switched off. */
const repair = (
  { off, isOff, made }: Repairs,
  kind: Repair,
  number: number,
  text: string,
  fixes: readonly Fix[],
): string => {
  if (fixes.length === 0 || off.has(kind) || isOff(number)) return text;
  const after = applyFixes(text, fixes);
  made.push({ number, kind, times: fixes.length, before: text, after });
  return after;
};

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

const changedCharacters = (before: string, after: string): number => {
  const own = [...after];
  return [...before].filter((character, index) => character !== own[index]).length;
};

/** What a Chinese page is written in, and whether it is damaged by a converter. */
export interface ChineseScript {
  traditional: boolean;
  annotated: boolean;
}

/** Judges a whole page: a single gloss such as 囧（jiǒng） is no damage. */
export const chineseScript = (text: string): ChineseScript => {
  const bare = applyFixes(text, annotations(text));
  const han = bare.match(HAN)?.length ?? 0;
  const changed = changedCharacters(bare, toSimplified(bare));
  const inWords = annotations(text).filter(({ end }) => /^\p{Script=Han}/u.test(text.slice(end)));
  return {
    traditional: changed > Math.max(3, han * 0.08),
    annotated: inWords.length >= 3 && inWords.length > han / 400,
  };
};

/** Undoes what a converter did to the characters; honest traditional script stays. */
export const repairScript = (
  { text, number }: Line,
  { traditional, annotated }: ChineseScript,
  repairs: Repairs,
): string => {
  if (!annotated) return text;
  const bare = repair(repairs, 'pinyin', number, text, annotations(text));
  if (!traditional || repairs.off.has('simplified') || repairs.isOff(number)) return bare;
  const after = toSimplified(bare);
  const times = changedCharacters(bare, after);
  if (times > 0) repairs.made.push({ number, kind: 'simplified', times, before: bare, after });
  return after;
};

type Step = [Repair, (text: string) => Fix[]];

const STEPS: Record<Locale, readonly Step[]> = {
  en: [],
  zh: [
    ['digits', wideLetters],
    ['words', brokenWords],
    ['punctuation', halfWidth],
    ['spaces', mixedSpaces],
  ],
  fa: [
    ['letters', drawnLetters],
    ['letters', arabicLetters],
    ['half-spaces', misplacedHalfSpaces],
    ['half-spaces', lostHalfSpaces],
    ['punctuation', latinPunctuation],
    ['digits', otherDigits],
  ],
};

const doubleSpaces = (text: string): Fix[] => fixMatches(text, / {2,}/g, () => ' ');

/** Repairs a paragraph of a text in a language. */
export const repairText = (
  { text, number }: Pick<Line, 'text' | 'number'>,
  locale: Locale,
  repairs: Repairs,
): string =>
  [['spaces', doubleSpaces] satisfies Step, ...STEPS[locale]].reduce(
    (own, [kind, find]) => repair(repairs, kind, number, own, find(own)),
    text,
  );
