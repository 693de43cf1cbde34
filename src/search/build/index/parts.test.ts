import { expect, it } from 'vitest';
import { addWord, readWords, type IndexedWord } from '../../shared/index-file.ts';
import { divide, mergeBundles } from './parts.ts';

const STEPS = 10;
const LETTERS = ['a', 'b', 'z', 'گ', '地', '震', '\ufa0e', '𠮷', '𪚥'];
const words = LETTERS.flatMap((one) =>
  LETTERS.flatMap((two) => [one + two, one + two + one]),
).sort();

/** The first word stands in all documents, the others in ever fewer. */
const wholeOf = (documents: number): IndexedWord[] =>
  words.map((word, at) => {
    const places = Array.from({ length: documents }, (_, place) => place).filter(
      (place) => place % (at + 1) === 0,
    );
    return { word, places, steps: places.map((place) => ((place + at) % STEPS) + 1) };
  });

const bytesOf = (all: readonly IndexedWord[]): Uint8Array => {
  const bytes: number[] = [];
  for (const one of all) addWord(one, bytes);
  return Uint8Array.from(bytes);
};

/** The documents of a whole from one place to another, as a bundle of their own. */
const bundleOf = (whole: readonly IndexedWord[], first: number, end: number) => ({
  first,
  words: bytesOf(
    whole.flatMap(({ word, places, steps }) => {
      const own = places.flatMap((place, at) => (place >= first && place < end ? [at] : []));
      if (own.length === 0) return [];
      return [
        { word, places: own.map((at) => places[at]! - first), steps: own.map((at) => steps[at]!) },
      ];
    }),
  ),
});

it('makes one of bundles, wherever they are divided', () => {
  const whole = wholeOf(1000);
  for (const ends of [[1000], [1, 999, 1000], [130, 260, 390, 1000], [500, 500, 1000]]) {
    const bundles = ends.map((end, at) => bundleOf(whole, ends[at - 1] ?? 0, end));
    expect([...mergeBundles(bundles)], ends.join()).toEqual(whole);
  }
});

it('divides words so that each is found in the last part that does not begin after it', () => {
  const whole = wholeOf(300);
  for (const size of [1, 100, 1000, 100_000]) {
    const parts = [...divide(whole, size)];
    const all = parts.map(({ bytes }) => [...readWords(bytes)]);
    expect(all.flat(), String(size)).toEqual(whole);
    for (const { word } of whole) {
      const part = parts.findLastIndex(({ from }) => word >= from);
      expect(
        all[part]?.map((one) => one.word),
        word,
      ).toContain(word);
    }
  }
});

it('says of a part no more than tells its beginning from the end of the one before', () => {
  const parts = [...divide(wholeOf(3), 1)];
  expect(parts.slice(0, 3).map(({ from }) => from)).toEqual(['a', 'aaa', 'ab']);
});

it('refuses a part that ends early', () => {
  const part = bytesOf([{ word: 'a', places: [0, 7], steps: [1, 2] }]);
  for (let length = 1; length < part.length; length += 1)
    expect(() => [...readWords(part.subarray(0, length))], String(length)).toThrow('ends early');
});
