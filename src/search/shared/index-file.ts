import { STEPS } from './index-units.ts';

/** A word of the index with the documents that stand for it: their places, ascending, and steps of weight. */
export interface IndexedWord {
  word: string;
  places: readonly number[];
  steps: readonly number[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Seven bits a byte, the lowest first; the eighth says whether there are more. */
const BITS = 7;
const MORE = 1 << BITS;

const natural = (value: number, bytes: number[]): void => {
  for (; value >= MORE; value >>>= BITS) bytes.push(MORE | (value & (MORE - 1)));
  bytes.push(value);
};

/** Adds a word to the bytes of a part: most documents take one, for how far on they are and their step. */
export const addWord = ({ word, places, steps }: IndexedWord, bytes: number[]): void => {
  const text = encoder.encode(word);
  natural(text.length, bytes);
  for (const byte of text) bytes.push(byte);
  natural(places.length, bytes);
  let next = 0;
  places.forEach((place, at) => {
    natural((place - next) * STEPS + steps[at]! - 1, bytes);
    next = place + 1;
  });
};

/** The words of a part; throws where it ends early. */
export function* readWords(bytes: Uint8Array): Generator<IndexedWord> {
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let bits = 0; ; bits += BITS) {
      const byte = bytes[at];
      if (byte === undefined) throw new Error('A part of the index ends early.');
      at += 1;
      value |= (byte & (MORE - 1)) << bits;
      if (byte < MORE) return value;
    }
  };
  while (at < bytes.length) {
    const length = read();
    const word = decoder.decode(bytes.subarray(at, (at += length)));
    const places: number[] = [];
    const steps: number[] = [];
    let next = 0;
    for (let documents = read(); documents > 0; documents -= 1) {
      const value = read();
      next += Math.floor(value / STEPS);
      places.push(next);
      steps.push((value % STEPS) + 1);
      next += 1;
    }
    yield { word, places, steps };
  }
}
