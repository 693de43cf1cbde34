import { fold } from '../../text/normalize.ts';

/** Words of a retelling that stand in its source too, in the same order. */
interface Run {
  /** Where they stand in the retelling, by letter. */
  from: number;
  to: number;
  /** The words as they stand there. */
  text: string;
}

/** A word, or a Chinese character, and where it stands. */
interface Piece {
  word: string;
  from: number;
  to: number;
}

const PIECES = /\p{Script=Han}|[\p{L}\p{M}\p{N}\u200c'’]+/gu;

/**
 * How long a run is too close: eight words, or fourteen Chinese characters. Names, numbers and the
 * set phrases of the trade are shorter.
 */
const MOST = { words: 8, characters: 14 } as const;

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(PIECES)].map(({ 0: word, index }) => ({
    word: fold(word).replaceAll('\u200c', '').replaceAll('’', "'"),
    from: index,
    to: index + word.length,
  }));

const isCharacter = ({ word }: Piece): boolean => /\p{Script=Han}/u.test(word);

/** How long a run is, where one is the most that may be alike: a name of digits counts once. */
const lengthOf = (run: readonly Piece[]): number => {
  const characters = run.filter(isCharacter).length;
  return characters / MOST.characters + (run.length - characters) / MOST.words;
};

const SEED = 3;
const MOST_PLACES = 50;

/** Compares texts with one source: where their wording comes too close to it. */
export const closenessTo = (source: string): ((text: string) => Run[]) => {
  const words = piecesOf(source).map(({ word }) => word);
  const places = new Map<string, number[]>();
  const seed = (own: readonly string[], at: number): string => own.slice(at, at + SEED).join(' ');
  words.forEach((_, at) => {
    const key = seed(words, at);
    const known = places.get(key) ?? [];
    // A text of one phrase over and over has no more to say.
    if (known.length < MOST_PLACES) places.set(key, [...known, at]);
  });
  return (text) => {
    const pieces = piecesOf(text);
    const own = pieces.map(({ word }) => word);
    const runs: Run[] = [];
    let at = 0;
    while (at < pieces.length) {
      let length = 0;
      for (const place of places.get(seed(own, at)) ?? []) {
        let same = 0;
        while (at + same < own.length && own[at + same] === words[place + same]) same += 1;
        length = Math.max(length, same);
      }
      const run = pieces.slice(at, at + length);
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && lengthOf(run) >= 1) {
        runs.push({ from: first.from, to: last.to, text: text.slice(first.from, last.to) });
        at += length;
      } else at += 1;
    }
    return runs;
  };
};
