import { scaleSqrt } from 'd3-scale';
import { BLOCK_ID, numberIn } from '../../model/block-id.ts';
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

export interface MatrixRow {
  practice: string;
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
      [...blocks].sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1)),
    ]),
  );
};

/** Practices against cases: which paragraphs of a case a practice rests on. */
export const matrix = (texts: readonly GuidanceText[], cases: readonly Case[]): MatrixRow[] =>
  texts.map(({ id, blocks }) => {
    const cited = citations(blocks);
    return {
      practice: id,
      cells: cases.map((one) => ({
        one,
        blocks: cited.get(one.id) ?? [],
        isFiled: one.record.tags.includes(id),
      })),
    };
  });

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
