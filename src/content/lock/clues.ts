import type { BlockKind } from '../../model/block.ts';
import { foldDigits } from '../../text/digits.ts';

/** A block for the purpose of finding its counterpart in another language. */
export interface Located {
  kind: BlockKind;
  slice: string;
}

/** What is the same in every language: numbers, and what links and terms lead to. */
const marksOf = (text: string, pattern: RegExp): Set<string> =>
  new Set([...text.matchAll(pattern)].map((found) => found[1] ?? found[0]));

const NUMBERS = /\d+/g;
const TARGETS = /\bid="([^"]+)"|\]\(([^)\s]+)|\[\^([^\]]+)\]/g;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / (a.size + b.size - both);
};

/** From -1 to 1: what two sets of marks say of their texts being one in two languages. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size === 0 && b.size === 0) return 0;
  if (a.size === 0 || b.size === 0) return -0.25;
  const share = shared(a, b);
  return share > 0 ? share : -1;
};

interface Clues {
  numbers: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  length: number;
}

const cluesOf = ({ slice }: Located): Clues => {
  const text = foldDigits(slice);
  return {
    numbers: marksOf(text.replace(TARGETS, ' '), NUMBERS),
    targets: marksOf(text, TARGETS),
    length: [...slice].length + 4,
  };
};

/**
 * How well each block of a text fits each of another language, between 0.1 and 3; 0 where their
 * kinds differ. Likeness of words says nothing here; numbers, links, terms and lengths do.
 */
export const fitness = (
  base: readonly Located[],
  own: readonly Located[],
): ((l: number, u: number) => number) => {
  const [a, b] = [base.map(cluesOf), own.map(cluesOf)];
  const sum = (clues: readonly Clues[]): number =>
    clues.reduce((total, { length }) => total + length, 0) / Math.max(1, clues.length);
  const usual = sum(b) / sum(a);
  return (l, u) => {
    if (base[l]!.kind !== own[u]!.kind) return 0;
    const [one, other] = [a[l]!, b[u]!];
    const ratio = Math.abs(Math.log(other.length / one.length / usual));
    const said = agree(one.numbers, other.numbers) + agree(one.targets, other.targets);
    return Math.max(0.1, 1 + 0.8 * said - Math.min(0.6, 0.4 * ratio));
  };
};
