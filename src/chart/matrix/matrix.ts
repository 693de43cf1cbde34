import { scaleSqrt } from 'd3-scale';
import type { Case } from '../../model/corpus.ts';

/** A practice with the text of its guidance, as it is written. */
export interface GuidanceText {
  id: string;
  body: string;
}

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

const CITATION = /\]\((?:\.\.\/)+cases\/([a-z0-9-]+)\/#(p[1-9]\d*[a-z]*)\)/g;

const numberOf = (block: string): number => Number.parseInt(block.slice(1), 10);

/** The paragraphs that a text links to, by case, each once. */
export const citations = (body: string): Map<string, string[]> => {
  const cited = new Map<string, Set<string>>();
  for (const [, one = '', block = ''] of body.matchAll(CITATION)) {
    cited.set(one, (cited.get(one) ?? new Set()).add(block));
  }
  return new Map(
    [...cited].map(([one, blocks]) => [
      one,
      [...blocks].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1)),
    ]),
  );
};

/** Practices against cases: which paragraphs of a case a practice rests on. */
export const matrix = (texts: readonly GuidanceText[], cases: readonly Case[]): MatrixRow[] =>
  texts.map(({ id, body }) => {
    const cited = citations(body);
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
