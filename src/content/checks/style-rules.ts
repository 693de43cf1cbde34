import type { RuleId } from '../../model/rules/rules.ts';
import type { Locale } from '../../model/locale.ts';
import type { Words } from '../vocabulary/words.ts';
import { halfWidth, mixedSpaces } from '../../text/fix/chinese-fix.ts';
import { fixMatches, type Fix } from '../../text/fix/fix.ts';
import { arabicLetters, latinPunctuation, otherDigits } from '../../text/fix/persian-fix.ts';
import { lostHalfSpaces } from '../../text/fix/half-spaces.ts';
import { otherWords, spelledEzafe } from '../../text/fix/word-fix.ts';

/** A rule of style: where a text breaks it, and whether the remedy needs no judgement. */
export interface StyleRule {
  rule: RuleId;
  find: (text: string) => Fix[];
  automatic: boolean;
}

const severalSpaces = (text: string): Fix[] =>
  fixMatches(text, /(?<=\S) {2,}(?=\S)/g, () => ' ', / {2}/);

const SPACE: StyleRule = { rule: 'style-space', find: severalSpaces, automatic: true };

/** What a language asks for besides, without a vocabulary. */
const OF_LANGUAGE: Partial<Record<Locale, readonly StyleRule[]>> = {
  zh: [
    { rule: 'style-chinese-space', find: mixedSpaces, automatic: true },
    { rule: 'style-chinese-punctuation', find: halfWidth, automatic: true },
  ],
  fa: [
    { rule: 'style-persian-letters', find: arabicLetters, automatic: true },
    { rule: 'style-persian-digits', find: otherDigits, automatic: true },
    { rule: 'style-persian-punctuation', find: latinPunctuation, automatic: true },
    { rule: 'style-half-space', find: lostHalfSpaces, automatic: false },
    { rule: 'style-word', find: spelledEzafe, automatic: false },
  ],
};

/** The rules for a language, the words that the casebook prefers among them. */
export const rulesOf = (locale: Locale, words: Words): StyleRule[] => [
  SPACE,
  ...(OF_LANGUAGE[locale] ?? []),
  { rule: 'style-word', find: (text) => otherWords(text, words[locale]), automatic: false },
];
