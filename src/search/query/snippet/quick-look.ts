import { hasSeat } from '../../../text/hamza.ts';
import { foldRoughly } from '../../../text/normalize.ts';
import { remembered } from '../../../text/remembered.ts';
import { isMonth } from '../../shared/numbers/beside-numbers.ts';
import type { Word } from '../../shared/words.ts';

const MOST_KNOWN = 5000;

// Of «به» and of «و» between twins a word has it all, or not; ط and ت, ذ and ز stand for each other.
const LEFT_OUT = /[^\p{L}\p{N}]+|[ءهو]/gu;
const OTHERWISE: Readonly<Record<string, string>> = { ط: 'ت', ذ: 'ز' };
const squeeze = (text: string): string =>
  foldRoughly(text.normalize('NFKC'))
    .replace(LEFT_OUT, '')
    .replace(/[طذ]/gu, (letter) => OTHERWISE[letter]!);

// By their codes: a text repeats its characters, and to squeeze them anew takes many times as long.
const known: (string | undefined)[] = [];
const HALF = /[\ud800-\udfff]/;

/** A text with nothing but its digits and the letters that are always there: “re-opened” is “reopened”. */
const squeezed = remembered((text: string): string => {
  if (HALF.test(text)) return squeeze(text);
  let out = '';
  for (let at = 0; at < text.length; at += 1)
    out += known[text.charCodeAt(at)] ??= squeeze(text.charAt(at));
  return out;
}, MOST_KNOWN);

const LONGEST = { latin: 5, month: 3 };
// Of words that are also written as numbers, or shorter, 1st, 1/2 and 24hr, a text need have no letter.
const WITHOUT_LETTERS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth half hour minute week month year'.split(
    ' ',
  ),
);
/** What a text that has a word has in it, of all its spellings: its first letters, or its characters. */
const clueOf = ({ script, text }: Word): string => {
  if (script === 'han') return text;
  // What stands before a hamza is sure.
  if (script === 'arabic') return squeeze(hasSeat(text) ? /^[^اوی]*/u.exec(text)![0] : text);
  if (!/^[a-z]+$/.test(text) || WITHOUT_LETTERS.has(text)) return '';
  return text.slice(0, isMonth(text) ? LONGEST.month : LONGEST.latin);
};

/** So much longer than its clue a word may be in a text, in Persian with affixes apart. */
const LONGER = { latin: 4, han: 4, arabic: 6 };
/** And so long one without a clue: a number in words. */
const UNKNOWN = 60;

interface Clue {
  text: string;
  /** Where it begins at the most, counted from where the one before does. */
  within: number;
}

const cluesOf = (phrase: readonly Word[]): Clue[] => {
  const clues: Clue[] = [];
  let within = Infinity;
  for (const [at, word] of phrase.entries()) {
    // The end of what was written as one may be another's, «اوت» of «او تی».
    const isEnd = word.start === phrase[at - 1]?.start;
    const text = isEnd ? '' : clueOf(word);
    if (text === '') {
      within += UNKNOWN;
      continue;
    }
    clues.push({ text, within });
    within = (word.script === 'arabic' ? text : word.text).length + LONGER[word.script];
  }
  return clues;
};

const placesOf = (clue: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(clue); at >= 0; at = text.indexOf(clue, at + 1)) places.push(at);
  return places;
};

/** Whether a text has clues in their order, each near the one before. */
const hasInOrder = (text: string, clues: readonly Clue[]): boolean => {
  let before = [-1];
  for (const { text: clue, within } of clues) {
    const reached: number[] = [];
    let last = 0;
    for (const place of placesOf(clue, text)) {
      while (last + 1 < before.length && before[last + 1]! < place) last += 1;
      const from = before[last]!;
      if (from < place && place - from <= within) reached.push(place);
    }
    if (reached.length === 0) return false;
    before = reached;
  }
  return true;
};

/** What tells at one look that a text has not all words of a phrase: it overlooks none that has. */
export const quickLook = (phrase: readonly Word[]): ((text: string) => boolean) => {
  const clues = cluesOf(phrase);
  return (text) => {
    const all = squeezed(text);
    return clues.every((clue) => all.includes(clue.text)) && hasInOrder(all, clues);
  };
};
