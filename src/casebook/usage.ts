import type { Case, Concepts } from '../model/corpus.ts';

/** The concepts that a case is filed under: its tags, then its sector. */
export const conceptsOf = ({ record }: Case): string[] => [
  ...new Set([...record.tags, record.organization.sector]),
];

/** The cases filed under a concept. */
export const casesWith = (cases: readonly Case[], concept: string): Case[] =>
  cases.filter((one) => conceptsOf(one).includes(concept));

/** All concepts below a concept, at any depth. */
export const below = (concepts: Concepts, id: string): string[] => {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    for (const child of concepts.get(parent)?.narrower ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      visit(child);
    }
  };
  visit(id);
  return [...found];
};

/** The cases filed under a narrower concept but not under the concept itself. */
export const casesBelow = (cases: readonly Case[], concepts: Concepts, id: string): Case[] => {
  const narrower = new Set(below(concepts, id));
  return cases.filter((one) => {
    const filed = conceptsOf(one);
    return !filed.includes(id) && filed.some((concept) => narrower.has(concept));
  });
};

export interface RelatedCase {
  one: Case;
  /** The concepts that both are filed under, the rarest first. */
  shared: string[];
}

/** The cases with most in common; a concept that few cases share counts for more. */
export const relatedCases = (cases: readonly Case[], to: Case, limit: number): RelatedCase[] => {
  const own = conceptsOf(to);
  const spread = new Map(own.map((id) => [id, casesWith(cases, id).length]));
  const weight = (id: string): number => 1 / (spread.get(id) ?? 1);
  return cases
    .filter(({ id }) => id !== to.id)
    .map((one) => {
      const theirs = new Set(conceptsOf(one));
      const shared = own.filter((id) => theirs.has(id)).sort((a, b) => weight(b) - weight(a));
      return { one, shared, score: shared.reduce((sum, id) => sum + weight(id), 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, limit)
    .map(({ one, shared }) => ({ one, shared }));
};
