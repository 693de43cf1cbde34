import type { Locale } from '../../../model/locale.ts';
import { brokenWords, halfWidth, mixedSpaces, wideLetters } from '../../../text/fix/chinese-fix.ts';
import { applyFixes, fixMatches, type Fix } from '../../../text/fix/fix.ts';
import {
  arabicLetters,
  drawnLetters,
  latinPunctuation,
  otherDigits,
} from '../../../text/fix/persian-fix.ts';
import { lostHalfSpaces, misplacedHalfSpaces } from '../../../text/fix/half-spaces.ts';
import type { Line } from './lines.ts';
import { toSimplified, annotations, changedCharacters, type ChineseScript } from './chinese.ts';

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

const STEPS: Partial<Record<Locale, readonly Step[]>> = {
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
  [['spaces', doubleSpaces] satisfies Step, ...(STEPS[locale] ?? [])].reduce(
    (own, [kind, find]) => repair(repairs, kind, number, own, find(own)),
    text,
  );
