import type { CaseRecord } from '../../model/case.ts';
import type { BlocksLock, HeldClaim } from '../../model/lock.ts';
import { partsOf, pathIn } from '../../model/summary.ts';

/** The claim that has no id of its own. */
const HEADLINE = 'headline';

/** A claim of a record by its id: what it cites, and where it stands. */
export interface Cited {
  id: string;
  evidence: readonly string[];
  path: (string | number)[];
}

/** Every claim of a record that cites paragraphs. */
export const citedClaims = ({ summary, events, figures }: CaseRecord): Cited[] => [
  { id: HEADLINE, evidence: summary.headline.evidence, path: ['summary', 'headline'] },
  ...partsOf(summary).flatMap(({ part, statements }) =>
    statements.map(({ id, evidence }, index) => ({ id, evidence, path: pathIn(part, index) })),
  ),
  ...events.map(({ id, evidence }, index) => ({ id, evidence, path: ['events', index] })),
  ...figures.map(({ id, evidence }, index) => ({ id, evidence, path: ['figures', index] })),
];

/** The hash of each paragraph, of the base and of the versions. */
export const hashesOf = (lock: Pick<BlocksLock, 'base' | 'blocks' | 'versions'>) =>
  new Map(
    [lock, ...Object.values(lock.versions ?? {})].flatMap(({ base, blocks }) =>
      blocks.flatMap(({ id, originals }) => {
        const hash = originals[base]?.hash;
        return hash === undefined ? [] : [[id, hash] as const];
      }),
    ),
  );

/**
 * What each claim was held against: what the lock says; for a paragraph that it cites since then,
 * the paragraph as the lock last knew it.
 */
export const holdClaims = (
  claims: readonly Cited[],
  former: BlocksLock | undefined,
  present: ReadonlyMap<string, string>,
): HeldClaim[] => {
  const deleted = (former?.retired ?? []).flatMap(({ id, hash }) =>
    hash === undefined ? [] : [[id, hash] as const],
  );
  const before = new Map([...deleted, ...(former ? hashesOf(former) : [])]);
  const held = new Map(former?.held.map((one) => [one.id, one]));
  return claims.map(({ id, evidence }) => {
    const known = held.get(id);
    const cites = [...new Set(evidence)].flatMap((block) => {
      const hash = known?.cites[block] ?? before.get(block) ?? present.get(block);
      return hash === undefined || !present.has(block) ? [] : [[block, hash] as const];
    });
    return { ...known, id, cites: Object.fromEntries(cites) };
  });
};

/** The claims that cite a paragraph which changed since they were held against it. */
export const claimsToRead = (lock: BlocksLock): { id: string; blocks: string[] }[] => {
  const present = hashesOf(lock);
  return lock.held.flatMap(({ id, cites }) => {
    const blocks = Object.keys(cites).filter(
      (block) => present.has(block) && cites[block] !== present.get(block),
    );
    return blocks.length > 0 ? [{ id, blocks }] : [];
  });
};
