import { seated } from '../../../text/hamza.ts';
import { isNumber } from '../numbers/number-words.ts';
import type { Word } from '../words.ts';
import { compoundKey, type Compound, type Compounding, type CompoundLookup } from './compounds.ts';
import { compoundOf, firstOf, mayGoOn } from './may-join.ts';
import { readerOf, type CompoundReader } from './reader.ts';

/** Persian “and”, which twins have between them or not: گفت و گو, گفتگو. */
const AND = 'و';

/** Words at most this far apart, in characters, are neighbours: a space, a hyphen; numbers: “24 / 7”. */
const NEAR = { words: 1, numbers: 3 };
const MOST_PARTS = 3;

const isNeighbour = (one: Word, next: Word): boolean => {
  const near = isNumber(one) && isNumber(next) ? NEAR.numbers : NEAR.words;
  return next.script === one.script && next.start >= one.end && next.start - one.end <= near;
};

/** The numbers of what is written in many ways: the 24 of 24×7 is a number as well. */
const NUMBERS = new Map([['24x7', ['7', '24']]]);

/** What words from one to another, which come to a text, are together. */
const asOne = (first: Word, last: Word, joined: string, key: string, compound: Compound): Word => {
  const { parts } = compound;
  const { script, start } = first;
  const stems = parts.map((part) => compoundKey(part, script));
  const isWhole = stems.length < 2;
  const unit = isWhole ? parts[0]! : compoundKey(parts.join(''), script);
  return {
    script,
    start,
    end: last.end,
    // What is called something else than it is written says what it is by that.
    text: isWhole && unit !== key ? unit : seated(joined),
    units: isWhole ? [unit, ...(NUMBERS.get(unit) ?? [])] : [unit, ...stems],
    parts: isWhole ? [unit] : stems,
  };
};

const asSeveral = ({ script, start, end }: Word, { parts }: Compound): Word[] =>
  parts.map((text) => {
    const stems = [compoundKey(text, script)];
    return { script, start, end, text, units: stems, parts: stems };
  });

/** What words come to when they are written as one: twins without the “and” between them, too. */
const joinedWays = (first: Word, second: Word, third: Word | undefined): string[] => {
  const joined = first.text + second.text + (third?.text ?? '');
  return third && second.text === AND ? [first.text + third.text, joined] : [joined];
};

/** What several words make together, if it is a compound that counts as one. */
const together = (
  first: Word,
  second: Word,
  third: Word | undefined,
  script: Compounding,
  reader: CompoundReader,
): Word | undefined => {
  const ways = joinedWays(first, second, third);
  for (const one of ways) {
    const found = compoundOf(one, script, reader);
    if (found?.compound.isOne)
      return asOne(first, third ?? second, ways.at(-1)!, found.key, found.compound);
  }
  return undefined;
};

/** The longest run of words from here on that is a compound, as it is read, and of how many words. */
const compoundAt = (
  all: readonly Word[],
  at: number,
  script: Compounding,
  reader: CompoundReader,
): { made: Word[]; length: number } | undefined => {
  const word = all[at]!;
  const { key, compound } = firstOf(word.text, script, reader);
  const isNext = (place: number): boolean =>
    place < all.length && isNeighbour(all[place - 1]!, all[place]!);
  let length = isNext(at + 1) && mayGoOn(word, all[at + 1]!, script, reader) ? 2 : 1;
  if (length > 1 && isNext(at + 2)) length = MOST_PARTS;
  for (; length > 1; length -= 1) {
    const third = length === MOST_PARTS ? all[at + 2] : undefined;
    const made = together(word, all[at + 1]!, third, script, reader);
    if (made) return { made: [made], length };
  }
  if (compound?.isOne) return { made: [asOne(word, word, word.text, key, compound)], length: 1 };
  if (compound && word.units.length === 1) return { made: asSeveral(word, compound), length: 1 };
  return undefined;
};

/** The words with what is a compound always read in the same way, joined or apart. */
export const withCompounds = (all: readonly Word[], compounds: CompoundLookup): Word[] => {
  if (compounds.size === 0) return [...all];
  const reader = readerOf(compounds);
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!;
    const { script } = word;
    const known = script === 'han' ? undefined : compoundAt(all, at, script, reader);
    if (known) {
      out.push(...known.made);
      at += known.length - 1;
    } else if (word.pieces) {
      // A half-space in what is known from nowhere else is a space.
      out.push(...asSeveral(word, { parts: word.pieces, isOne: false }));
    } else out.push(word);
  }
  return out;
};
