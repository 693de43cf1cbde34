import type { Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { partsOf } from '../../model/summary.ts';
import { SCRIPT_OF } from '../shared/files.ts';
import { burdenOf } from '../shared/stopwords.ts';
import { toSimplified, type CharacterMap } from '../../text/chinese.ts';
import type { ReadWords, Script } from '../shared/words.ts';

/** The words of a statement in each language, as units that say something. */
export type ParallelUnits = Record<Locale, readonly string[]>;

/** A statement in several languages. */
type Parallel = Partial<Record<Locale, string>>;

/** For each word the words of the other languages that stand for it, with the share. */
export type Learned = Map<string, [unit: string, share: number][]>;

/** Fewer meetings than this prove nothing. */
const LEAST_MEETINGS = 4;
/** How far two words must keep company: the Dice coefficient of the texts that hold them. */
const LEAST_SHARE = 0.65;
/** A word of more of the texts than this says too little. */
const MOST_COMMON = 0.08;
const MOST_PARTNERS = 2;
/** More texts than this teach little more, and cost memory. */
const MOST_TEXTS = 20_000;

/** Everything in a case that says the same in several languages. */
const parallelsOf = ({ record, articles }: Case): Parallel[] => {
  const { summary, events, figures } = record;
  const blocks = Object.values(articles)[0]?.blocks ?? [];
  return [
    summary.title,
    summary.headline.text,
    ...partsOf(summary).flatMap(({ statements }) => statements.map(({ text }) => text)),
    ...events.map(({ text }) => text),
    ...figures.map(({ label }) => label),
    ...blocks.map(({ id }): Parallel =>
      Object.fromEntries(
        Object.values(articles).flatMap(({ lang, blocks: own }) => {
          const block = own.find((one) => one.id === id);
          return block && !block.lang ? [[lang, block.text]] : [];
        }),
      ),
    ),
  ] as Parallel[];
};

const unitsOf = (text: string, script: Script, read: ReadWords): string[] => [
  ...new Set(
    read(text)
      .filter((word) => word.script === script)
      .flatMap(({ units, text: whole }) => units.filter((unit) => burdenOf(unit, whole) === 'full'))
      .filter((unit) => !/\d/.test(unit) && unit.length > 1),
  ),
];

/** The words of everything in a case that says the same in several languages. */
export const parallelUnits = (
  one: Case,
  characters: CharacterMap,
  read: ReadWords,
): ParallelUnits[] =>
  parallelsOf(one).map((parallel) => {
    const units = (locale: Locale) =>
      unitsOf(toSimplified(parallel[locale] ?? '', characters), SCRIPT_OF[locale], read);
    return { en: units('en'), zh: units('zh'), fa: units('fa') };
  });

/** Of texts that come one after the other those that teach: all, or of more every second, fourth … */
export const teachingOnly = <Text>() => {
  let step = 1;
  let total = 0;
  let texts: Text[] = [];
  const add = (some: readonly Text[]): void => {
    for (const text of some) {
      if (total % step === 0) texts.push(text);
      total += 1;
      if (texts.length <= MOST_TEXTS) continue;
      texts = texts.filter((_, at) => at % 2 === 0);
      step *= 2;
    }
  };
  return { add, texts: () => texts };
};

/** How far the number of texts of one word can differ from that of another that stands for it. */
const MOST_RATIO = 2 / LEAST_SHARE - 1;

/** Units as numbers, with the count of the texts that have each. */
const countUnits = (texts: readonly ParallelUnits[]) => {
  const ids = new Map<string, number>();
  const names: string[] = [];
  const alone: number[] = [];
  for (const text of texts)
    for (const locale of LOCALES)
      for (const unit of text[locale]) {
        let id = ids.get(unit);
        if (id === undefined) ids.set(unit, (id = names.push(unit) - 1));
        alone[id] = (alone[id] ?? 0) + 1;
      }
  return { ids, names, alone };
};

/** How often those units meet that can stand for each other. */
const meetings = (
  texts: readonly (readonly [own: number[], others: number[]])[],
  alone: readonly number[],
): Map<number, Map<number, number>> => {
  const together = new Map<number, Map<number, number>>();
  for (const [own, others] of texts)
    for (const unit of own) {
      const count = alone[unit]!;
      let met = together.get(unit);
      if (!met) together.set(unit, (met = new Map<number, number>()));
      for (const other of others) {
        const its = alone[other]!;
        if (its <= count * MOST_RATIO && count <= its * MOST_RATIO)
          met.set(other, (met.get(other) ?? 0) + 1);
      }
    }
  return together;
};

/**
 * Learns from parallel texts which words of one language stand for which of another. Of Chinese,
 * only pairs of characters that are words.
 */
export const learn = (all: readonly ParallelUnits[], hanWords: ReadonlySet<string>): Learned => {
  const texts = all.map((text) => ({ ...text, zh: text.zh.filter((unit) => hanWords.has(unit)) }));
  const { ids, names, alone } = countUnits(texts);
  const most = Math.max(LEAST_MEETINGS, texts.length * MOST_COMMON);
  const numbers = texts.map((text) => {
    const known = (locale: Locale) =>
      text[locale]
        .map((unit) => ids.get(unit)!)
        .filter((id) => alone[id]! >= LEAST_MEETINGS && alone[id]! <= most * MOST_RATIO);
    return { en: known('en'), zh: known('zh'), fa: known('fa') };
  });
  const learned: Learned = new Map();
  for (const from of LOCALES)
    for (const to of LOCALES.filter((locale) => locale !== from)) {
      const rare = numbers.map((text): [number[], number[]] => [
        text[from].filter((id) => alone[id]! <= most),
        text[to],
      ]);
      for (const [id, met] of meetings(rare, alone)) {
        const partners = [...met]
          .filter(([, times]) => times >= LEAST_MEETINGS)
          .map(([other, times]): [string, number] => [
            names[other]!,
            (2 * times) / (alone[id]! + alone[other]!),
          ])
          .filter(([, share]) => share >= LEAST_SHARE)
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
          .slice(0, MOST_PARTNERS)
          .map(([other, share]): [string, number] => [other, Math.round(share * 100) / 100]);
        const unit = names[id]!;
        if (partners.length > 0) learned.set(unit, [...(learned.get(unit) ?? []), ...partners]);
      }
    }
  return learned;
};
