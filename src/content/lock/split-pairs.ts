import { isPart, PART_BESIDE, type Known } from '../likeness/compare.ts';
import { likeness, sizeOf, weights } from '../likeness/shingles.ts';
import { keptText, knownBy } from './next/kept-text.ts';

interface Worded {
  words: string;
}

/** A text that the lock knows, under its id. */
export interface Whole extends Known {
  id: string;
  /** Of a translation, how it began. */
  starts?: string | undefined;
  /** Of a translation that is behind: the words of the original that it was made from. */
  was?: string | undefined;
}

// A sketch tells a size to a tenth or so. A part is at most so much of what it was split from, and
// more of it only where it does not even begin as that did; all parts together are hardly more.
const LESS = { beginning: 0.75, other: 0.9 };
const ALL = 1.25;

const sizeIn = (one: Known, whole: Known): number => {
  const [now, before] = [one.shingles(), whole.shingles()];
  return now !== undefined && before !== undefined ? sizeOf(now, before) : 1;
};

/** How much of the beginning must stand at the beginning of a part. */
const BEGINS = 0.4;

/** Which part begins as the whole began; -1 where none does. */
const firstOf = (parts: readonly Worded[], starts = ''): number => {
  const start = starts.replace(/ …$/, '');
  const { hashes } = knownBy.words(start);
  const shares = parts.map(({ words }) => {
    const own = knownBy.words(keptText(words).slice(0, start.length + 8)).hashes;
    return [...hashes].filter((hash) => own.has(hash)).length / hashes.size;
  });
  const most = Math.max(0, ...shares);
  return start === '' || most < BEGINS ? -1 : shares.indexOf(most);
};

/** The indices of parts in the order of the text that they were, as far as its beginning tells. */
const inOldOrder = (parts: readonly Worded[], first: number): number[] => {
  const rest = [...parts.keys()].filter((index) => index !== first);
  return first < 0 ? rest : [first, ...rest];
};

/**
 * For each part of a translation the part of its original, where both were split: wherever they
 * stand, what began the one belongs to what began the other. `whole` is a translation that was not
 * split; undefined one of which only its place can tell.
 */
export const pairParts = (
  base: { starts: string; parts: readonly Worded[] },
  whole: Whole,
  own: readonly (Known & Worded)[],
): (number | 'whole' | undefined)[] => {
  const [baseFirst, ownFirst] = [firstOf(base.parts, base.starts), firstOf(own, whole.starts)];
  if (own.length === base.parts.length) {
    const order = inOldOrder(own, ownFirst);
    return own.map((_, n) => inOldOrder(base.parts, baseFirst)[order.indexOf(n)]);
  }
  return own.map((part, n) => {
    const isFirst = n === ownFirst;
    if (sizeIn(part, whole) >= LESS[isFirst ? 'beginning' : 'other']) return 'whole';
    return isFirst && baseFirst >= 0 ? baseFirst : undefined;
  });
};

/** Whether most of a text is gone since then. */
export const isShrunk = (now: string, before: string): boolean =>
  before !== '' && sizeOf(knownBy.words(now), knownBy.words(before)) < LESS.beginning;

/**
 * Which part of a translation belongs to what is left of its original, the rest of which is not known
 * again; -1 if none of them, undefined if the translation is whole.
 */
export const partOfRest = (
  base: { starts: string; part: Worded },
  whole: Whole,
  own: readonly (Known & Worded)[],
): number | undefined => {
  const [one, ...more] = own;
  if (!one || (more.length === 0 && sizeIn(one, whole) >= LESS.beginning)) return undefined;
  const isBeginning = firstOf([base.part], base.starts) === 0;
  const ownFirst = firstOf(own, whole.starts);
  const fit = [...own.keys()].filter((n) => (n === ownFirst) === isBeginning);
  return fit.length === 1 ? fit[0]! : -1;
};

/**
 * Where a translation was split alone: the blocks of the base that its parts belong to, because the
 * original was split the same way before; none if it was not; undefined if nothing was split.
 */
export const partsBefore = <T extends Worded & { id: string }>(
  base: readonly T[],
  whole: Whole,
  own: readonly Known[],
  isFree: (one: T) => boolean,
): T[] | undefined => {
  const size = own.reduce((sum, part) => sum + sizeIn(part, whole), 0);
  if (own.length < 2 || size > ALL || own.some(({ hash }) => hash === whole.hash)) return undefined;
  const was = whole.was === undefined ? undefined : knownBy.words(whole.was);
  const isOfIt = (one: T | undefined): one is T => {
    if (!one || !was || !isFree(one)) return false;
    const words = knownBy.words(one.words);
    return isPart(likeness(words, was, weights([words], [was])), PART_BESIDE);
  };
  const at = base.findIndex(({ id }) => id === whole.id);
  let [from, to] = [at, at + 1];
  while (isOfIt(base[from - 1])) from -= 1;
  while (isOfIt(base[to])) to += 1;
  return to - from === own.length ? base.slice(from, to) : [];
};
