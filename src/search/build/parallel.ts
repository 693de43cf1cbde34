import type { Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { partsOf } from '../../model/summary.ts';
import { SCRIPT_OF } from '../shared/files.ts';
import { burdenOf } from '../shared/stopwords.ts';
import { toSimplified, type CharacterMap } from '../../text/chinese.ts';
import type { Compounds } from '../shared/compounds.ts';
import { words, type Script } from '../shared/words.ts';

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
export const parallelsOf = ({ record, articles }: Case): Parallel[] => {
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

const unitsOf = (text: string, script: Script, compounds: Compounds): Set<string> =>
  new Set(
    words(text, compounds)
      .filter((word) => word.script === script)
      .flatMap(({ units, text: whole }) => units.filter((unit) => burdenOf(unit, whole) === 'full'))
      .filter((unit) => !/\d/.test(unit) && unit.length > 1),
  );

interface Tally {
  alone: Map<string, number>;
  together: Map<string, Map<string, number>>;
}

const increase = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const tally = (texts: readonly Record<Locale, Set<string>>[], from: Locale, to: Locale): Tally => {
  const counts: Tally = { alone: new Map(), together: new Map() };
  for (const { [from]: own, [to]: others } of texts) {
    for (const unit of [...own, ...others]) increase(counts.alone, unit);
    for (const unit of own) {
      const met = counts.together.get(unit) ?? new Map<string, number>();
      counts.together.set(unit, met);
      for (const other of others) increase(met, other);
    }
  }
  return counts;
};

const sample = <T>(all: readonly T[]): readonly T[] => {
  const step = Math.ceil(all.length / MOST_TEXTS);
  return step > 1 ? all.filter((_, at) => at % step === 0) : all;
};

/**
 * Learns from parallel texts which words of one language stand for which of another. Of Chinese,
 * only pairs of characters that are words.
 */
export const learn = (
  cases: readonly Case[],
  characters: CharacterMap,
  hanWords: ReadonlySet<string>,
  compounds: Compounds,
): Learned => {
  const texts = sample(cases.flatMap(parallelsOf)).map((parallel) => {
    const units = (locale: Locale) =>
      unitsOf(toSimplified(parallel[locale] ?? '', characters), SCRIPT_OF[locale], compounds);
    const han = [...units('zh')].filter((unit) => hanWords.has(unit));
    return { en: units('en'), zh: new Set(han), fa: units('fa') };
  });
  const most = Math.max(LEAST_MEETINGS, texts.length * MOST_COMMON);
  const learned: Learned = new Map();
  for (const from of LOCALES)
    for (const to of LOCALES.filter((locale) => locale !== from)) {
      const { alone, together } = tally(texts, from, to);
      for (const [unit, met] of together) {
        if (alone.get(unit)! > most) continue;
        const partners = [...met]
          .filter(([, times]) => times >= LEAST_MEETINGS)
          .map(([other, times]): [string, number] => [
            other,
            (2 * times) / (alone.get(unit)! + alone.get(other)!),
          ])
          .filter(([, share]) => share >= LEAST_SHARE)
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
          .slice(0, MOST_PARTNERS)
          .map(([other, share]): [string, number] => [other, Math.round(share * 100) / 100]);
        if (partners.length > 0) learned.set(unit, [...(learned.get(unit) ?? []), ...partners]);
      }
    }
  return learned;
};
