import type { Claim } from '../../model/claim.ts';
import { parseDate } from '../../model/date.ts';
import type { Locale } from '../../model/locale.ts';
import { covers, type NumberMention } from '../../text/numbers/numbers.ts';
import { isDeliberate, saysPart } from './evidence-numbers.ts';
import { mentionsIn } from './mentions.ts';
import { numbersIn, type PassagesOf } from './passages.ts';

type Path = readonly PropertyKey[];

/** A claim of the record, where it stands, and the texts whose numbers must be covered. */
export interface PlacedClaim {
  path: Path;
  claim: Pick<Claim, 'evidence'> & {
    inferred?: readonly { value: number }[] | undefined;
    reads?: readonly { value: number }[] | undefined;
  };
  texts: { path: Path; text: string; locale: Locale }[];
  /** ISO dates whose parts must be covered too, but for those that a known date has said. */
  dates: { path: Path; value: string; known: readonly string[] }[];
  /** A bare number, as of a figure. */
  number?: { path: Path; value: number; percent: boolean };
}

/** What a claim may rest on: the blocks of its case. */
export interface Rest {
  passages: PassagesOf;
  ids: readonly string[];
}

type Says = (source: readonly NumberMention[]) => boolean;

/** A number of a claim, and who answers for it. */
export interface NumberSaid {
  at: Path;
  found: string | number;
  /** The language that says it, or what else it is: `value`, `month`. */
  language: string;
  locale: Locale | undefined;
  says: Says;
  mention: NumberMention;
  /** A cited block, the editors, or a date that the record has said; undefined if nobody does. */
  by: 'block' | 'editors' | 'record' | undefined;
  /** The value of `inferred` or `reads` that accounts for it. */
  excuse?: number;
}

const bare = (value: number, percent = false): NumberMention => ({
  value,
  kind: percent ? 'percent' : 'cardinal',
  start: 0,
  end: 0,
  raw: String(value),
});

/** The parts of a date, year first and none left out, in which another one agrees with it. */
const sharedParts = (date: string, other: string): Set<string> => {
  const known = new Map(Object.entries<number>({ ...parseDate(other) }));
  const shared = new Set<string>();
  for (const part of ['year', 'month', 'day'] as const) {
    const own = parseDate(date)?.[part];
    if (own === undefined || known.get(part) !== own) break;
    shared.add(part);
  }
  return shared;
};

/**
 * Every number of a claim, with who answers for it. One that may belong to the grammar of its language
 * alone, 一 of 前一天, is none while no cited block stands in that language.
 */
export const numbersOf = (
  { claim, texts, dates, number }: PlacedClaim,
  { passages }: Rest,
): NumberSaid[] => {
  const said = (locale?: Locale): NumberMention[] =>
    numbersIn(claim.evidence.flatMap((id) => passages(id, locale)));
  const source = said();
  const excused = [...(claim.inferred ?? []), ...(claim.reads ?? [])].map(({ value }) => value);
  const held = (
    at: Path,
    language: string,
    mention: NumberMention,
    says: Says,
    locale?: Locale,
    isInherited = false,
  ): NumberSaid => {
    const one = { at, found: mention.raw, language, locale, says, mention };
    if (!isInherited && says(locale ? said(locale) : source)) return { ...one, by: 'block' };
    const excuse = [mention.value, ...(mention.alternatives ?? [])].find((value) =>
      excused.includes(value),
    );
    const by = isInherited ? 'record' : excuse === undefined ? undefined : 'editors';
    // A reason that is given once more all the same is not a fault.
    return { ...one, by, ...(excuse !== undefined && { excuse }) };
  };
  const isThere = (locale: Locale): boolean =>
    claim.evidence.some((id) => passages(id, locale).some((one) => one.locale === locale));
  return [
    ...texts.flatMap(({ path, text, locale }) =>
      mentionsIn(text, locale)
        .map((mention) => held(path, locale, mention, (own) => covers(mention, own), locale))
        .filter(({ by, mention }) => by !== undefined || isDeliberate(mention) || isThere(locale)),
    ),
    ...dates.flatMap(({ path, value, known }) => {
      const inherited = known.map((date) => sharedParts(value, date));
      return Object.entries<number>({ ...parseDate(value) }).flatMap(([part, found]) => {
        if (part === 'minute' && found === 0) return [];
        const isKnown = inherited.some((parts) => parts.has(part));
        const says: Says = (own) => saysPart(part, found, own);
        return [held(path, part, bare(found), says, undefined, isKnown)];
      });
    }),
    ...(number
      ? [number].map(({ path, value, percent }) => {
          const mention = bare(value, percent);
          return held(path, 'value', mention, (own) => covers(mention, own));
        })
      : []),
  ];
};

/** The blocks in which a number stands, for the readers of its language. */
export const saidIn = ({ says, locale }: NumberSaid, { passages, ids }: Rest): string[] =>
  ids.filter((id) => says(numbersIn(passages(id, locale))));
