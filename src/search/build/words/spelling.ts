import { byUnits } from '../../../text/order.ts';
import { isLikeBegunPinyin } from '../../../text/chinese.ts';
import { pinyin } from '../../../text/chinese-build/pinyin.ts';
import { commonCharacters } from '../../shared/common-characters.ts';
import { remembered } from '../../../text/remembered.ts';
import type { ReadWords, Script } from '../../shared/words.ts';
import type { Field } from '../fields.ts';
import { hanWords } from './han-words.ts';
import type { LabelTable } from './labels.ts';

/** The most words of a script that travel; the rarest of a large corpus stay at home. */
const MOST = 8000;
// Weights are counted in tenths: sums of whole numbers are the same in any order.
const TENTHS = 10;
const LEAST_WEIGHT = TENTHS;
const LONGEST_HAN = 6;

type Counts = Map<string, number>;

/** How much the words of texts weigh, by script; of Chinese also what may be words. */
export type Spellings = Record<Script | 'open', [word: string, weight: number][]>;

const count = (counts: Counts, word: string, weight: number) =>
  counts.set(word, (counts.get(word) ?? 0) + weight);

const byCount = (counts: Counts): string[] =>
  [...counts]
    .sort(([a, x], [b, y]) => y - x || byUnits(a, b))
    .slice(0, MOST)
    .map(([word]) => word);

/** The sum of such weights. */
export type SpellingCounts = Record<keyof Spellings, Counts>;

/** The sum of none. */
export const noSpellings = (): SpellingCounts => ({
  han: new Map(),
  arabic: new Map(),
  latin: new Map(),
  open: new Map(),
});

/** The words of texts as they are spelt. */
export const spellingsOf = (fields: readonly Field[], read: ReadWords): Spellings => {
  const counts = noSpellings();
  for (const { text, weight } of fields) {
    const tenths = Math.round(weight * TENTHS);
    for (const { script, parts, units } of read(text))
      for (const part of script === 'arabic' ? units : parts) {
        if (script !== 'han') {
          count(counts[script], part, tenths);
          continue;
        }
        const { sure, open } = hanWords(part);
        for (const word of sure) count(counts.han, word, tenths);
        for (const word of open) count(counts.open, word, tenths);
      }
  }
  return {
    han: [...counts.han],
    arabic: [...counts.arabic],
    latin: [...counts.latin],
    open: [...counts.open],
  };
};

/** Adds what the words of a case weigh to what those of all weigh. */
export const addSpellings = (sum: SpellingCounts, one: Spellings): void => {
  for (const [kind, found] of Object.entries(one) as [keyof Spellings, [string, number][]][])
    for (const [word, weight] of found) count(sum[kind], word, weight);
};

/** The words that typing errors are compared with, by script, the most frequent first. */
export const spellingWords = (
  { open, ...counts }: SpellingCounts,
  labels: LabelTable,
  unknown: ReadonlySet<string>,
): Record<Script, string[]> => {
  for (const [word, weight] of open) if (unknown.has(word)) count(counts.han, word, weight);
  for (const [script, table] of Object.entries(labels) as [Script, LabelTable[Script]][])
    for (const key of table.keys())
      for (const word of key.split(' ')) count(counts[script], word, LEAST_WEIGHT);
  for (const word of counts.han.keys())
    if (word.length < 2 || word.length > LONGEST_HAN) counts.han.delete(word);
  for (const script of ['latin', 'arabic'] as const)
    for (const word of counts[script].keys())
      if (word.length < 3 || /\d/.test(word)) counts[script].delete(word);
  return { han: byCount(counts.han), arabic: byCount(counts.arabic), latin: byCount(counts.latin) };
};

/** The Latin words of texts that look like pinyin, also like begun pinyin, and are not. */
export const likePinyin = (texts: Iterable<string>, read: ReadWords): string[] => {
  const latin = new Set<string>();
  for (const text of texts)
    for (const word of read(text)) if (word.script === 'latin') latin.add(word.text);
  return [...latin].filter(isLikeBegunPinyin).sort();
};

/** More than there are in the largest corpus. */
const MOST_CHARACTERS = 50_000;
const syllableOf = remembered((character) => pinyin(character), MOST_CHARACTERS);

/**
 * The syllables of characters: how a wrongly chosen one was typed. First those of the common
 * characters in their order, each with how many follow each other, `a2 ai13`; then of others a
 * line a syllable, `zhen 祯`.
 */
export const syllableLines = (others: Iterable<string>): string[] => {
  const common = commonCharacters();
  const runs: [syllable: string, length: number][] = [];
  for (const character of common) {
    const syllable = syllableOf(character);
    const last = runs.at(-1);
    if (last?.[0] === syllable) last[1] += 1;
    else runs.push([syllable, 1]);
  }
  const left = new Set(others).difference(new Set(common));
  const lines = [...Map.groupBy(left, syllableOf)]
    .sort(([a], [b]) => byUnits(a, b))
    .map(([syllable, found]) => `${syllable} ${found.sort().join('')}`);
  return [runs.map((run) => run.join('')).join(' '), ...lines];
};

/** As many words as most queries in pinyin are made of. */
const FREQUENT = 1200;

/**
 * Chinese words, the most frequent first, in two parts, the second of which few need; with a word
 * its pinyin where it is not what the characters have alone: `chongqing 重庆`.
 */
export const pinyinParts = (han: readonly string[]): string[] =>
  [han.slice(0, FREQUENT), han.slice(FREQUENT)].map((some) =>
    some
      .map((word) => {
        const typed = pinyin(word);
        const alone = Array.from(word, syllableOf).join('');
        return typed === alone ? word : `${typed} ${word}`;
      })
      .join('\n'),
  );
