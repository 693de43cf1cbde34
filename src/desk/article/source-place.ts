import { fold } from '../../text/normalize.ts';

/** Words, and pairs of Chinese characters. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    [...fold(text).matchAll(/\p{Script=Han}+|[\p{L}\p{M}\p{N}\u200c]+/gu)].flatMap(([run]) =>
      /\p{Script=Han}/u.test(run) && run.length > 2
        ? Array.from(run.slice(1), (_, at) => run.slice(at, at + 2))
        : run,
    ),
  );

/** Below this the words that are shared are those of any text. */
const LEAST = 1.5;

/**
 * Where in a source the words of a paragraph are told: the line that shares most of its rare words;
 * where none does, the line as far down as the paragraph is (`share`, from 0 to 1).
 */
export const sourcePlace = (
  lines: readonly string[],
): ((words: string, share: number) => number) => {
  const own = lines.map(wordsOf);
  const often = new Map<string, number>();
  for (const words of own) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
  return (words, share) => {
    const scores = own.map((there) => {
      let score = 0;
      for (const word of wordsOf(words))
        if (there.has(word)) score += Math.log((lines.length + 1) / (often.get(word) ?? 1));
      return score;
    });
    const best = Math.max(0, ...scores);
    return best >= LEAST ? scores.indexOf(best) : Math.round(share * Math.max(0, lines.length - 1));
  };
};
