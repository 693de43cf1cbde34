import { byUnits } from '../../../text/order.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { SCRIPT_OF, scriptOfUnit } from '../../shared/files.ts';
import type { ParallelUnits } from './units.ts';

/** For each word the words of the other languages that stand for it, with the share. */
export type Learned = Map<string, [unit: string, share: number][]>;

/** Fewer meetings than this prove nothing. */
const LEAST_MEETINGS = 4;
/** How far two words must keep company: the Dice coefficient of the texts that hold them. */
const LEAST_SHARE = 0.65;
/** A word of more of the texts than this says too little. */
const MOST_COMMON = 0.08;
const MOST_PARTNERS = 2;

/** How far the number of texts of one word can differ from that of another that stands for it. */
const MOST_RATIO = 2 / LEAST_SHARE - 1;

const isHanUnit = (unit: string): boolean => scriptOfUnit(unit) === SCRIPT_OF.zh;

type Numbers = Record<Locale, readonly number[]>;

/** The units of texts as numbers, with the count of the texts that have each. */
const numberUnits = (texts: readonly ParallelUnits[]) => {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const alone: number[] = [];
  const idOf = (unit: string): number => {
    let id = ids.get(unit);
    if (id === undefined) ids.set(unit, (id = names.push(unit) - 1));
    alone[id] = (alone[id] ?? 0) + 1;
    return id;
  };
  const numbers = texts.map(({ en, zh, fa }): Numbers => ({
    en: en.map(idOf),
    zh: zh.map(idOf),
    fa: fa.map(idOf),
  }));
  return { numbers, names, alone };
};

/** Two units that stand for each other, as numbers, with the share of the texts that have both. */
type Partners = [one: number, other: number, share: number];

/** The units of two languages that stand for each other. */
const partnersOf = (
  texts: readonly (readonly [own: readonly number[], others: readonly number[]])[],
  alone: readonly number[],
): Partners[] => {
  const places = new Map<number, number[]>();
  texts.forEach(([own], at) => {
    for (const unit of own) {
      const known = places.get(unit);
      if (known) known.push(at);
      else places.set(unit, [at]);
    }
  });
  const found: Partners[] = [];
  // How often each has met the unit at hand.
  const times = new Int32Array(alone.length);
  for (const [unit, own] of places) {
    const met: number[] = [];
    for (const at of own)
      for (const other of texts[at]![1]) {
        if (times[other] === 0) met.push(other);
        times[other]! += 1;
      }
    for (const other of met) {
      const share = (2 * times[other]!) / (alone[unit]! + alone[other]!);
      if (times[other]! >= LEAST_MEETINGS && share >= LEAST_SHARE) found.push([unit, other, share]);
      times[other] = 0;
    }
  }
  return found;
};

/**
 * Learns from parallel texts which words of one language stand for which of another. Of Chinese,
 * only pairs of characters that are words.
 */
export const learn = (all: readonly ParallelUnits[], hanWords: ReadonlySet<string>): Learned => {
  const { numbers: texts, names, alone } = numberUnits(all);
  const most = Math.max(LEAST_MEETINGS, texts.length * MOST_COMMON);
  const isTaught = alone.map(
    (count, id) =>
      count >= LEAST_MEETINGS &&
      count <= most * MOST_RATIO &&
      (hanWords.has(names[id]!) || !isHanUnit(names[id]!)),
  );
  const known = (ids: readonly number[]): number[] => ids.filter((id) => isTaught[id]);
  const numbers = texts.map(({ en, zh, fa }) => ({ en: known(en), zh: known(zh), fa: known(fa) }));
  const learned: Learned = new Map();
  const add = (partners: readonly Partners[]): void => {
    const rare = partners.filter(([one]) => alone[one]! <= most);
    for (const [one, some] of Map.groupBy(rare, ([unit]) => unit)) {
      const best = some
        .map(([, other, share]): [string, number] => [names[other]!, share])
        .sort(([a, x], [b, y]) => y - x || byUnits(a, b))
        .slice(0, MOST_PARTNERS)
        .map(([other, share]): [string, number] => [other, Math.round(share * 100) / 100]);
      const unit = names[one]!;
      learned.set(unit, [...(learned.get(unit) ?? []), ...best]);
    }
  };
  for (const [at, from] of LOCALES.entries())
    for (const to of LOCALES.slice(at + 1)) {
      const found = partnersOf(
        numbers.map((text) => [text[from], text[to]]),
        alone,
      );
      add(found);
      add(found.map(([one, other, share]) => [other, one, share]));
    }
  return learned;
};
