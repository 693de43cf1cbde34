/** A mark of a paragraph as its file writes it: a term, words in another script, a link. */
export interface WrittenMark {
  open: string;
  close: string;
}

/**
 * A paragraph as an editor reads and writes it: what is marked stands in brackets, and which mark a
 * bracket is stands beside the text, in the order of the brackets.
 */
export interface Marked {
  text: string;
  /** Undefined for a bracket that nobody knows: it is no mark. */
  marks: readonly (WrittenMark | undefined)[];
  /** What was taken away while the text was typed, by its words: it comes back with them. */
  gone: readonly { words: string; mark: WrittenMark }[];
  /** Whether the file has such brackets of its own: then it is shown as it is. */
  isRaw?: true;
}

/** What stands around marked words. */
export const OPEN = '⟦';
export const CLOSE = '⟧';
export const BRACKETS = /[⟦⟧]/g;

/** Marked words of a text: where their brackets stand. */
export interface Pair {
  /** Which of the opening brackets it is. */
  index: number;
  from: number;
  to: number;
  words: string;
}

/** The brackets of a text that are closed, in the order in which they open. */
export const pairsIn = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  let count = 0;
  for (const { 0: bracket, index: at } of text.matchAll(BRACKETS)) {
    if (bracket === OPEN) {
      open.push({ index: count, from: at, to: at, words: '' });
      count += 1;
      continue;
    }
    const own = open.pop();
    if (own) pairs.push({ ...own, to: at, words: text.slice(own.from + 1, at) });
  }
  return pairs.sort((a, b) => a.from - b.from);
};
