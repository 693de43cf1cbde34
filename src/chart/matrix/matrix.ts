import { byUnits } from '../../text/order.ts';
import { scaleSqrt } from 'd3-scale';
import { BLOCK_ID, numberIn } from '../../model/ids.ts';
import { casesWith, type SiteIndex } from '../../casebook/site-index.ts';
import type { Case } from '../../model/corpus.ts';
import type { Inline } from '../../model/inline.ts';
import type { Practice } from '../../model/page.ts';

/** A practice with the text of its guidance. */
export type GuidanceText = Pick<Practice, 'id' | 'blocks'>;

export interface MatrixCell {
  one: Case;
  /** The paragraphs of the case that the guidance cites, in the order of the article. */
  blocks: string[];
  /** Whether the case is filed under the practice. */
  isFiled: boolean;
}

interface MatrixRow {
  practice: string;
  /** How many cases are filed under it, shown or not. */
  filed: number;
  cells: MatrixCell[];
}

const CITATION = new RegExp(`^page:cases/([a-z0-9-]+)/#(${BLOCK_ID})$`);

const targetsOf = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece.to ?? '', ...targetsOf(piece.children ?? [])],
  );

/** The paragraphs that a text links to, by case, each once. */
export const citations = (blocks: GuidanceText['blocks']): Map<string, string[]> => {
  const cited = new Map<string, Set<string>>();
  for (const target of blocks.flatMap(({ inline = [] }) => targetsOf(inline))) {
    const [, one, block] = CITATION.exec(target) ?? [];
    if (one === undefined || block === undefined) continue;
    cited.set(one, (cited.get(one) ?? new Set()).add(block));
  }
  return new Map(
    [...cited].map(([one, blocks]) => [
      one,
      [...blocks].sort((a, b) => numberIn(a) - numberIn(b) || byUnits(a, b)),
    ]),
  );
};

/** The cases of a practice, those that its guidance cites most first, then those filed under it. */
const topOf = (cited: ReadonlyMap<string, string[]>, filed: readonly Case[], index: SiteIndex) => {
  const quoted = [...cited]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id]) => index.cases[index.places.get(id) ?? -1] ?? []);
  return [...new Set([...quoted, ...filed])];
};

/** Of each practice its first case, then its second and so on, until there are enough. */
const chosen = (tops: readonly (readonly Case[])[], most: number): Set<Case> => {
  const found = new Set<Case>();
  const longest = Math.max(0, ...tops.map(({ length }) => length));
  for (let rank = 0; rank < longest; rank += 1)
    for (const one of tops.flatMap((top) => top[rank] ?? [])) if (found.size < most) found.add(one);
  return found;
};

/** So many columns a phone scrolls through. */
const COLUMNS = 12;

/** Practices against the cases that say most of them: which paragraphs a practice rests on. */
export const matrix = (
  texts: readonly GuidanceText[],
  index: SiteIndex,
): { columns: Case[]; rows: MatrixRow[] } => {
  const practices = texts.map(({ id, blocks }) => ({
    id,
    cited: citations(blocks),
    filed: casesWith(index, id),
  }));
  const shown =
    index.cases.length <= COLUMNS
      ? new Set(index.cases)
      : chosen(
          practices.map(({ cited, filed }) => topOf(cited, filed, index)),
          COLUMNS,
        );
  const columns = index.cases.filter((one) => shown.has(one));
  const rows = practices.map(({ id, cited, filed }) => ({
    practice: id,
    filed: filed.length,
    cells: columns.map((one) => ({
      one,
      blocks: cited.get(one.id) ?? [],
      isFiled: filed.includes(one),
    })),
  }));
  return { columns, rows };
};

const SMALLEST = 10;
const LARGEST = 18;

/** The radius of the mark for a count: its area grows with the count, and it holds the number. */
export const markRadius = (rows: readonly MatrixRow[]): ((count: number) => number) => {
  const most = Math.max(
    1,
    ...rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks.length)),
  );
  const scale = scaleSqrt([0, most], [SMALLEST, LARGEST]);
  return (count) => Math.round(scale(count));
};
