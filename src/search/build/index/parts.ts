import { addWord, readWords, type IndexedWord } from '../../shared/index-file.ts';

/** The words of documents that follow those of others, in order of the words. */
interface Bundle {
  /** The place of the first of its documents. */
  first: number;
  words: Uint8Array;
}

/** The words of all bundles, each once. */
export function* mergeBundles(bundles: readonly Bundle[]): Generator<IndexedWord> {
  const open = bundles.map(({ first, words }) => {
    const rest = readWords(words);
    return { first, rest, head: rest.next().value as IndexedWord | undefined };
  });
  for (;;) {
    let word: string | undefined;
    for (const { head } of open)
      if (head && (word === undefined || head.word < word)) ({ word } = head);
    if (word === undefined) return;
    const places: number[] = [];
    const steps: number[] = [];
    for (const one of open) {
      if (one.head?.word !== word) continue;
      for (const place of one.head.places) places.push(one.first + place);
      for (const step of one.head.steps) steps.push(step);
      one.head = one.rest.next().value as IndexedWord | undefined;
    }
    yield { word, places, steps };
  }
}

/** A part of the index: what it begins with, at least, and its words. */
interface Part {
  from: string;
  bytes: Uint8Array;
}

/** As much of a word as tells it from the one before it. */
const beginningOf = (word: string, before: string): string => {
  let same = 0;
  while (same < before.length && word[same] === before[same]) same += 1;
  return word.slice(0, same + 1);
};

/** Divides words into parts of about a size. */
export function* divide(words: Iterable<IndexedWord>, size: number): Generator<Part> {
  let bytes: number[] = [];
  let from = '';
  let before = '';
  for (const one of words) {
    if (bytes.length >= size) {
      yield { from, bytes: Uint8Array.from(bytes) };
      bytes = [];
    }
    if (bytes.length === 0) from = beginningOf(one.word, before);
    addWord(one, bytes);
    before = one.word;
  }
  if (bytes.length > 0) yield { from, bytes: Uint8Array.from(bytes) };
}
