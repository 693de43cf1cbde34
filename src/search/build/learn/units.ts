import type { Case } from '../../../model/corpus.ts';
import { byLanguage, type Locale } from '../../../model/locale.ts';
import { partsOf } from '../../../model/summary.ts';
import { SCRIPT_OF } from '../../shared/files.ts';
import { burdenOf } from '../../shared/stopwords.ts';
import { toSimplified, type CharacterMap } from '../../../text/chinese.ts';
import type { ReadWords, Script } from '../../shared/words.ts';

/** The words of a statement in each language, as units that say something. */
export type ParallelUnits = Record<Locale, readonly string[]>;

/** A statement in several languages. */
type Parallel = Partial<Record<Locale, string>>;
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

const unitsOf = (text: string, script: Script, read: ReadWords): string[] => {
  const found = new Set<string>();
  for (const { script: own, units, text: whole } of read(text))
    if (own === script)
      for (const unit of units)
        if (unit.length > 1 && burdenOf(unit, whole) === 'full' && !/\d/.test(unit))
          found.add(unit);
  return [...found];
};

/** The words of everything in a case that says the same in several languages. */
export const parallelUnits = (
  one: Case,
  characters: CharacterMap,
  read: ReadWords,
): ParallelUnits[] =>
  parallelsOf(one).map((parallel) =>
    byLanguage((locale) =>
      unitsOf(toSimplified(parallel[locale] ?? '', characters), SCRIPT_OF[locale], read),
    ),
  );

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
