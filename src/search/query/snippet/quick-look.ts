import { foldRoughly } from '../../../text/normalize.ts';
import { remembered } from '../../../text/remembered.ts';
import { isMonth } from '../../shared/numbers/beside-numbers.ts';
import type { Word } from '../../shared/words.ts';

const MOST_KNOWN = 5000;

/** A text with nothing but its letters and digits: “re-opened” and “reopened” are the same. */
const squeezed = remembered(
  (text: string): string => foldRoughly(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, ''),
  MOST_KNOWN,
);

const LONGEST = { latin: 5, month: 3, arabic: 3 };
// Of words that are also written as numbers, or shorter, 1st, 1/2 and 24hr, a text need have no letter.
const WITHOUT_LETTERS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth half hour minute week month year'.split(
    ' ',
  ),
);
// Letters that are written in one way only, whatever is joined, and whatever seat a hamza has.
const SURE_ARABIC = /^[پجچحخدرسشصضعغفقکگلمن]*/u;

/** What a text that has a word has in it, of all its spellings: its first letters, or its characters. */
const cluesOf = ({ script, text }: Word): string[] => {
  if (script === 'han') return [...text];
  if (script === 'arabic') return [SURE_ARABIC.exec(text)![0].slice(0, LONGEST.arabic)];
  if (!/^[a-z]+$/.test(text) || WITHOUT_LETTERS.has(text)) return [];
  return [text.slice(0, isMonth(text) ? LONGEST.month : LONGEST.latin)];
};

/** What tells at one look that a text has not all words of a phrase: it overlooks none that has. */
export const quickLook = (phrase: readonly Word[]): ((text: string) => boolean) => {
  const clues = phrase.flatMap(cluesOf).filter(Boolean);
  return (text) => {
    const all = squeezed(text);
    return clues.every((clue) => all.includes(clue));
  };
};
