import type { CaseRecord } from '../../model/case.ts';
import { covers } from '../../text/numbers/numbers.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { YamlData } from '../yaml/yaml.ts';
import {
  numbersOf,
  saidIn,
  type NumberSaid,
  type PlacedClaim,
  type Rest,
} from './claim-numbers.ts';
import { passagesOf, type CaseTexts, type PassagesOf } from './passages.ts';
import { type RecordClaim, claimsOf } from './claims-of.ts';
import { type BlockIds, checkBlockIds } from './block-ids.ts';

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const MOST_PLACES = 3;

/** The blocks in which a number stands, a few of them. */
const placesOf = (one: NumberSaid, rest: Rest): string => {
  const found = saidIn(one, rest);
  return `${found.slice(0, MOST_PLACES).join(', ')}${found.length > MOST_PLACES ? ' …' : ''}`;
};

/** One number is one finding, in however many languages the claim says it. */
const byNumber = (uncovered: readonly NumberSaid[]): [NumberSaid, ...NumberSaid[]][] => {
  const groups: [NumberSaid, ...NumberSaid[]][] = [];
  for (const one of uncovered) {
    const group = groups.find(([{ mention }]) => covers(one.mention, [mention]));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
};

const checkNumbers = (placed: PlacedClaim, rest: Rest, yaml: YamlData, report: ReportAt): void => {
  const { claim, path } = placed;
  const numbers = numbersOf(placed, rest);
  for (const group of byNumber(numbers.filter(({ by }) => by === undefined))) {
    const [first] = group;
    const { at, found } = first;
    report(yaml.within(at, String(found)), 'evidence-number', {
      found,
      language: [...new Set(group.map(({ language }) => language))].join(','),
      blocks: claim.evidence.join(', '),
      where: placesOf(first, rest),
    });
  }
  const used = numbers.flatMap(({ excuse }) => excuse ?? []);
  claim.inferred?.forEach(({ value }, index) => {
    if (!used.includes(value))
      report(yaml.at([...path, 'inferred', index]), 'inferred-unused', { found: value });
  });
};

const checkWords = (
  { claim, path }: RecordClaim,
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
