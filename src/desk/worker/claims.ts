import {
  numbersOf,
  saidIn,
  type NumberSaid,
  type PlacedClaim,
  type Rest,
} from '../../content/evidence/claim-numbers.ts';
import { numbersIn, passagesOf } from '../../content/evidence/passages.ts';
import { periodGaps, type PeriodGap } from '../../content/evidence/period-gaps.ts';
import { LOCALES } from '../../model/locale.ts';
import { claimsOf as statementsOf } from '../record/claims.ts';
import { dataAt, isMapData, type Data, type Path } from '../record/data-edit.ts';
import type { ClaimState, TextState } from './case-state.ts';
import { MOST, proposer } from './proposed-evidence.ts';

const dataIn = (value: unknown, key: string): Data => {
  const found = isMapData(value) ? value[key] : undefined;
  return isMapData(found) ? found : {};
};
const listIn = (value: unknown, key: string): unknown[] => {
  const found = isMapData(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};

const textsIn = (path: Path, text: Data): PlacedClaim['texts'] =>
  LOCALES.flatMap((locale) => {
    const own = text[locale];
    return typeof own === 'string' ? [{ path: [...path, locale], text: own, locale }] : [];
  });

const valuesIn = (claim: Data, key: string): { value: number }[] =>
  listIn(claim, key).flatMap((one) =>
    isMapData(one) && typeof one.value === 'number' ? [{ value: one.value }] : [],
  );

const dateIn = (data: unknown, key: string): string[] => {
  const found = isMapData(data) ? data[key] : undefined;
  return typeof found === 'string' || typeof found === 'number' ? [String(found)] : [];
};

const placed = (path: Path, claim: Data, record: unknown): PlacedClaim => {
  const [part, index] = path;
  const period = dataIn(record, 'period');
  const before = part === 'events' ? listIn(record, 'events')[Number(index) - 1] : undefined;
  const known = [...dateIn(period, 'start'), ...dateIn(period, 'end')].concat(
    dateIn(before, 'at'),
    dateIn(before, 'to'),
  );
  const key = part === 'figures' ? 'label' : 'text';
  const units = Object.values(dataIn(claim, 'unit')).map(String);
  return {
    path,
    claim: {
      evidence: listIn(claim, 'evidence').filter((id): id is string => typeof id === 'string'),
      inferred: valuesIn(claim, 'inferred'),
      reads: valuesIn(claim, 'reads'),
    },
    texts: textsIn([...path, key], dataIn(claim, key)),
    dates: ['at', 'to'].flatMap((end) =>
      dateIn(claim, end).map((value) => ({ path: [...path, end], value, known })),
    ),
    ...(part === 'figures' &&
      typeof claim.value === 'number' && {
        number: {
          path: [...path, 'value'],
          value: claim.value,
          percent: units.some((unit) => /[%٪％]|percent|per cent|درصد/.test(unit)),
        },
      }),
  };
};

/**
 * Who answers for a number. Words that an editor has found in a paragraph are said there; so is a
 * part of a date that a cited paragraph says, though a date above has it too.
 */
const answeredBy = (
  { by, excuse, says }: NumberSaid,
  { claim: { inferred = [], evidence } }: PlacedClaim,
  { passages }: Rest,
): NumberSaid['by'] => {
  if (excuse !== undefined && inferred.every(({ value }) => value !== excuse)) return 'block';
  const isCited = by === 'record' && says(numbersIn(evidence.flatMap((id) => passages(id))));
  return isCited ? 'block' : by;
};

/** What no original says of the dates of a record's period. */
export const gapsOf = (record: unknown, texts: readonly TextState[]): PeriodGap[] =>
  periodGaps(
    dataIn(record, 'period'),
    numbersIn(
      texts.flatMap(({ role, locale, blocks }) =>
        role === 'original' ? blocks.map(({ text }) => ({ locale, text })) : [],
      ),
    ),
  );

/** The numbers of a claim; a doubt that cites nothing is held against the whole article. */
const numbersFor = (one: PlacedClaim, rest: Rest): NumberSaid[] => {
  const { evidence } = one.claim;
  const isFree = one.path.at(-1) === 'trust' && evidence.length === 0;
  // What a block that is not there would say, nobody knows.
  if (!evidence.every((id) => rest.ids.includes(id)))
    return numbersOf(one, rest).filter(({ by }) => by !== undefined);
  if (!isFree) return numbersOf(one, rest);
  const source = numbersIn(rest.ids.flatMap((id) => rest.passages(id)));
  return numbersOf(one, rest).map((number) =>
    number.by === undefined && number.says(source) ? { ...number, by: 'block' } : number,
  );
};

/** What the desk shows beside each claim of a record: its numbers, and what it may rest on. */
export const claimsOf = (record: unknown, texts: readonly TextState[]): ClaimState[] => {
  const article = ({ locale, role, blocks }: TextState) => ({ lang: locale, role, blocks });
  const own = texts.filter(({ name }) => name === undefined).map(article);
  const passages = passagesOf({
    articles: Object.fromEntries(own.map((one) => [one.lang, one])),
    versions: texts.filter(({ name }) => name !== undefined).map(article),
  } as unknown as Parameters<typeof passagesOf>[0]);
  const ids = [...new Set(texts.flatMap(({ blocks }) => blocks.map(({ id }) => id)))];
  const propose = proposer(texts);
  return statementsOf(record).map(({ path }) => {
    const one = placed(path, dataAt(record, path) as Data, record);
    const rest = { passages, ids };
    const numbers = numbersFor(one, rest);
    const isOpen = one.claim.evidence.length === 0 || numbers.some(({ by }) => by === undefined);
    return {
      path: [...path],
      numbers: numbers.map((number) => {
        const date = one.dates.find(({ path: at }) => at === number.at)?.value;
        return {
          raw: String(number.found),
          value: number.mention.value,
          of: number.language,
          by: answeredBy(number, one, rest),
          ...(date !== undefined && { date }),
          saidIn: number.by === undefined ? saidIn(number, rest).slice(0, MOST) : [],
        };
      }),
      proposed: isOpen ? propose(one) : [],
    };
  });
};
