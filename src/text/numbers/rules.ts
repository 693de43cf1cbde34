import { matchesOf } from '../matches.ts';
import { BLANK } from './shape.ts';
import type { Quantity, Reading } from './types.ts';

const FIRST = '\ue000';
const FIRST_ORDINAL = '\ue002';
const REST = '\ue001';

/** In a rule's pattern: a number, an ordinal, either of them. */
export const N = `${FIRST}${REST}*`;
export const ORDINAL = `${FIRST_ORDINAL}${REST}*`;
export const ANY = `[${FIRST}${FIRST_ORDINAL}]${REST}*`;
/** In a rule's pattern: not just after a number. */
export const NOT_AFTER_NUMBER = `(?<![${FIRST}${FIRST_ORDINAL}${REST}]\\s?)`;

/** A match of a rule: its named groups as numbers, words and places. */
export interface Match {
  start: number;
  end: number;
  number(group: string): Quantity | undefined;
  word(group: string): string | undefined;
  place(group: string): { start: number; end: number };
}

/** What numbers in a certain surrounding mean; `read` may decline. */
export interface Rule {
  pattern: RegExp;
  /** What is in each of its matches and in few texts: without it, nothing is read. */
  sign?: RegExp;
  /** Whether it reads also what has no number in it: the name of a month. */
  alone?: true;
  read(match: Match): Reading[] | undefined;
}

/** Makes the pattern of a rule; named groups are numbers or words. */
export const pattern = (source: string): RegExp => new RegExp(source, 'dgu');

/** The text with a stand-in for each number, everything in its old place. */
export function marked(shaped: string, quantities: Quantity[]): string {
  let out = '';
  for (const { start, end, ordinal } of quantities) {
    out += shaped.slice(out.length, start) + (ordinal ? FIRST_ORDINAL : FIRST);
    out += REST.repeat(end - start - 1);
  }
  return out + shaped.slice(out.length);
}

function matchOf(found: RegExpExecArray, quantities: Map<number, Quantity>): Match {
  const range = (group: string) => found.indices?.groups?.[group];
  return {
    start: found.index,
    end: found.index + found[0].length,
    number: (group) => quantities.get(range(group)?.[0] ?? -1),
    word: (group) => found.groups?.[group],
    place: (group) => {
      const [start, end] = range(group) ?? [found.index, found.index];
      return { start, end };
    },
  };
}

/** What the rules read, the first one first; read text is blank for the rules after it. */
export function apply(
  rules: Rule[],
  text: string,
  quantities: Quantity[],
): { readings: Reading[]; rest: string } {
  const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]));
  const readings: Reading[] = [];
  let rest = text;
  for (const rule of rules) {
    if (quantities.length === 0 && !rule.alone) continue;
    if (rule.sign?.test(rest) === false) continue;
    // Most rules find nothing, which is told sooner without where.
    if (rest.search(rule.pattern) < 0) continue;
    for (const found of matchesOf(rest, rule.pattern)) {
      const match = matchOf(found, byStart);
      const read = rule.read(match);
      if (!read) continue;
      readings.push(...read);
      const { start, end } = match;
      rest = rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end);
    }
  }
  return { readings, rest };
}
