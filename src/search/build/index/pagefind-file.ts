import type { IndexedWord } from '../../shared/index-file.ts';

/** What each of Pagefind's files begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** The kinds of CBOR, of which Pagefind uses these. */
const KIND = { natural: 0, negative: 1, text: 3, list: 4 };

/** The weight of a word stands before its places, below zero: so much for each step. */
const WEIGHT = 24;

/**
 * The words of a part of Pagefind's index, unpacked. Of each document it says how far on it is, how strongly
 * it stands for the word, and where the word is, which nobody asks.
 */
export function* wordsOfPagefind(bytes: Buffer): Generator<IndexedWord> {
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('This is no file of Pagefind.');
  let at = SIGNATURE.length;
  const read = (kind: number): number => {
    const head = bytes[at]!;
    at += 1;
    if (head >> 5 !== kind) throw new Error(`Pagefind wrote a value of kind ${head >> 5}.`);
    let size = head & 31;
    if (size < 24) return size;
    const end = at + (1 << (size - 24));
    for (size = 0; at < end; at += 1) size = size * 256 + bytes[at]!;
    return size;
  };
  const skip = (values: number): void => {
    for (; values > 0; values -= 1) read(KIND.natural);
  };
  read(KIND.list);
  for (let words = read(KIND.list); words > 0; words -= 1) {
    const fields = read(KIND.list);
    const length = read(KIND.text);
    const word = bytes.toString('utf8', at, (at += length));
    const places: number[] = [];
    const steps: number[] = [];
    let place = 0;
    for (let rows = read(KIND.list); rows > 0; rows -= 1) {
      const kinds = read(KIND.list);
      place += read(KIND.natural);
      places.push(place);
      const positions = read(KIND.list);
      steps.push(read(KIND.negative) / WEIGHT);
      skip(positions - 1);
      for (let rest = kinds - 2; rest > 0; rest -= 1) skip(read(KIND.list));
    }
    for (let rest = fields - 2; rest > 0; rest -= 1) skip(read(KIND.list));
    yield { word, places, steps };
  }
}
