import { strengthAt, type Judged } from './judge.ts';

/** How many words of a query a document has as they were written; of Chinese, pairs of characters. */
export const wordsAt = (place: number, judged: readonly Judged[]): number => {
  let words = 0;
  for (const { element, found } of judged) {
    const own = found.filter(
      ({ way, hits }) => way.meaning === undefined && strengthAt(hits, place) !== undefined,
    );
    words += element.script === 'han' ? own.length : Math.min(1, own.length);
  }
  return words;
};
