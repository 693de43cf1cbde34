import type { CaseRecord } from '../../model/case.ts';
import type { Claim } from '../../model/claim.ts';
import { parseDate } from '../../model/date.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { RetiredBlock } from '../../model/lock.ts';
import { partsOf, pathIn } from '../../model/summary.ts';
import type { Localized } from '../../model/text.ts';
import { nearest } from '../../text/distance.ts';
import { covers, type NumberMention } from '../../text/numbers/numbers.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { saysPart } from './evidence-numbers.ts';
import type { YamlData } from '../yaml/yaml.ts';
import { readNumbers } from './mentions.ts';
import { numbersIn, passagesOf, type CaseTexts, type PassagesOf } from './passages.ts';

type Path = readonly PropertyKey[];

/** A claim of the record, where it stands, and the texts whose numbers must be covered. */
export interface PlacedClaim {
  path: Path;
  claim: Claim;
  texts: { path: Path; text: string; locale: Locale }[];
  /** ISO dates whose parts must be covered too, but for those that a known date has said. */
  dates: { path: Path; value: string; known: readonly string[] }[];
  /** A bare number, as of a figure. */
  number?: { path: Path; value: number; percent: boolean };
}

const textsOf = (path: Path, text: Localized): PlacedClaim['texts'] =>
  LOCALES.flatMap((locale) => {
    const own = text[locale];
    return own === undefined ? [] : [{ path: [...path, locale], text: own, locale }];
  });

/** Every claim of a record with its path. */
export const claimsOf = ({ summary, events, figures, period }: CaseRecord): PlacedClaim[] => {
  const statements = partsOf(summary).flatMap(({ part, statements: list }) =>
    list.map((claim, index) => ({ path: pathIn(part, index), claim })),
  );
  return [{ path: ['summary', 'headline'], claim: summary.headline }, ...statements]
    .map(({ path, claim }): PlacedClaim => ({
      path,
      claim,
      texts: textsOf([...path, 'text'], claim.text),
      dates: [],
    }))
    .concat(
      events.map((claim, index) => {
        const path = ['events', index];
        const before = events[index - 1];
        const known = [period?.start, period?.end, before?.at, before?.to].filter(
          (date) => date !== undefined,
        );
        const dates = (['at', 'to'] as const).flatMap((key) => {
          const value = claim[key];
          return value === undefined ? [] : [{ path: [...path, key], value, known }];
        });
        return { path, claim, texts: textsOf([...path, 'text'], claim.text), dates };
      }),
      figures.map((claim, index) => {
        const path = ['figures', index];
        const percent = Object.values(claim.unit).some((unit) =>
          /[%٪％]|percent|per cent|درصد/.test(unit ?? ''),
        );
        return {
          path,
          claim,
          texts: textsOf([...path, 'label'], claim.label),
          dates: [],
          number: { path: [...path, 'value'], value: claim.value, percent },
        };
      }),
    );
};

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const bare = (value: number, percent = false): NumberMention => ({
  value,
  kind: percent ? 'percent' : 'cardinal',
  start: 0,
  end: 0,
  raw: String(value),
});

type Says = (source: readonly NumberMention[]) => boolean;

/** A number that no cited block says. */
interface Uncovered {
  at: Path;
  found: string | number;
  /** The language that says it, or what else it is: `value`, `month`. */
  language: string;
  locale: Locale | undefined;
  says: Says;
  mention: NumberMention;
}

const MOST_PLACES = 3;

/** What a claim may rest on: the blocks of its case. */
interface Rest {
  passages: PassagesOf;
  ids: readonly string[];
}

/** The blocks in which a number stands, for the readers of a language. */
const placesOf = ({ says, locale }: Uncovered, { passages, ids }: Rest): string => {
  const found = ids.filter((id) => says(numbersIn(passages(id, locale))));
  return `${found.slice(0, MOST_PLACES).join(', ')}${found.length > MOST_PLACES ? ' …' : ''}`;
};

/** One number is one finding, in however many languages the claim says it. */
const byNumber = (uncovered: readonly Uncovered[]): [Uncovered, ...Uncovered[]][] => {
  const groups: [Uncovered, ...Uncovered[]][] = [];
  for (const one of uncovered) {
    const group = groups.find(([{ mention }]) => covers(one.mention, [mention]));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
};

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

const checkNumbers = (placed: PlacedClaim, rest: Rest, yaml: YamlData, report: ReportAt): void => {
  const { claim, texts, dates, number, path } = placed;
  const said = (locale?: Locale): NumberMention[] =>
    numbersIn(claim.evidence.flatMap((id) => rest.passages(id, locale)));
  const source = said();
  const excused = [...(claim.inferred ?? []), ...(claim.reads ?? [])].map(({ value }) => value);
  const used = new Set<number>();
  const excuse = (mention: NumberMention): boolean => {
    const value = [mention.value, ...(mention.alternatives ?? [])].find((v) => excused.includes(v));
    if (value !== undefined) used.add(value);
    return value !== undefined;
  };
  const uncovered: Uncovered[] = [];
  const check = (
    at: Path,
    language: string,
    mention: NumberMention,
    says: Says,
    locale?: Locale,
  ): void => {
    if (!says(locale ? said(locale) : source) && !excuse(mention))
      uncovered.push({ at, found: mention.raw, language, locale, says, mention });
  };

  for (const { path: at, text, locale } of texts)
    for (const mention of readNumbers(text, locale))
      check(at, locale, mention, (own) => covers(mention, own), locale);
  for (const { path: at, value, known } of dates) {
    const inherited = known.map((date) => sharedParts(value, date));
    for (const [part, found] of Object.entries<number>({ ...parseDate(value) })) {
      if (part === 'minute' && found === 0) continue;
      // A reason that is given once more all the same is not a fault.
      if (inherited.some((parts) => parts.has(part))) excuse(bare(found));
      else check(at, part, bare(found), (said) => saysPart(part, found, said));
    }
  }
  if (number) {
    const mention = bare(number.value, number.percent);
    check(number.path, 'value', mention, (said) => covers(mention, said));
  }
  for (const group of byNumber(uncovered)) {
    const [first] = group;
    const { at, found } = first;
    report(yaml.within(at, String(found)), 'evidence-number', {
      found,
      language: [...new Set(group.map(({ language }) => language))].join(','),
      blocks: claim.evidence.join(', '),
      where: placesOf(first, rest),
    });
  }
  claim.inferred?.forEach(({ value }, index) => {
    if (!used.has(value))
      report(yaml.at([...path, 'inferred', index]), 'inferred-unused', { found: value });
  });
};

const checkWords = (
  { claim, path }: PlacedClaim,
  passages: PassagesOf,
  yaml: YamlData,
  report: ReportAt,
): void => {
  const cited = claim.evidence
    .flatMap((id) => passages(id))
    .map(({ text }) => squeeze(text))
    .join('\n');
  claim.reads?.forEach(({ as }, index) => {
    if (!cited.includes(squeeze(as)))
      report(yaml.at([...path, 'reads', index, 'as']), 'reads-words', {
        found: as,
        blocks: claim.evidence.join(', '),
      });
  });
};

/** The ids of a case's blocks, and those that it once had. */
export interface BlockIds {
  known: readonly string[];
  retired: readonly RetiredBlock[];
}

/** Reports ids at a path that are no blocks of the case. */
export const checkBlockIds = (
  ids: readonly string[],
  path: Path,
  { known, retired }: BlockIds,
  yaml: YamlData,
  report: ReportAt,
): void =>
  ids.forEach((id, index) => {
    if (known.includes(id)) return;
    const at = yaml.at([...path, index]);
    const gone = retired.find((one) => one.id === id);
    if (gone) {
      const { on = '', starts = '', joined = '' } = gone;
      report(at, 'retired-block', { found: id, on, starts, joined });
      return;
    }
    report(at, 'unknown-block', {
      found: id,
      nearest: nearest(id, known) ?? '',
      expected: `${known[0] ?? ''} … ${known.at(-1) ?? ''}`,
    });
  });

/**
 * Proves the evidence of a record: each cited block exists; each number of a text stands in a cited
 * block as readers of that language have it, each figure and date in one of an original; or it is
 * accounted for by `inferred` or `reads`.
 */
export const checkEvidence = (
  record: CaseRecord,
  texts: CaseTexts,
  blocks: BlockIds,
  yaml: YamlData,
  report: ReportAt,
): void => {
  const passages = passagesOf(texts);
  for (const placed of claimsOf(record)) {
    const { claim, path } = placed;
    checkBlockIds(claim.evidence, [...path, 'evidence'], blocks, yaml, report);
    // A doubt may rest on nothing; its numbers are held against the article.
    if (claim.evidence.length === 0) continue;
    // What the block that is not there would say, nobody knows.
    if (claim.evidence.length === 0) continue;
    if (!claim.evidence.every((id) => blocks.known.includes(id))) continue;
    checkNumbers(placed, { passages, ids: blocks.known }, yaml, report);
    checkWords(placed, passages, yaml, report);
  }
  record.sources.forEach(({ notes }, s) =>
    notes.forEach(({ evidence }, n) =>
      checkBlockIds(evidence, ['sources', s, 'notes', n, 'evidence'], blocks, yaml, report),
    ),
  );
};
