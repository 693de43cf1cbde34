import type { BlocksLock } from '../../model/lock.ts';
import { textsIn } from './case-lock.ts';

/**
 * The ids whose lines are gone from a lock, in a merge perhaps: ids that claims were held against, and
 * numbers that the first numbering gave. No command takes such a line out.
 */
export const lostIds = (lock: BlocksLock): string[] => {
  const texts = textsIn(lock).map(({ blocks, retired }) =>
    [...blocks, ...retired].map(({ id }) => id),
  );
  const known = new Set(texts.flat());
  const numbered = texts.flatMap((ids) => {
    const plain = ids.flatMap((id) => {
      const [, stem, number] = /^([a-z]+)(\d+)$/.exec(id) ?? [];
      return stem === undefined ? [] : [{ stem, number: Number(number) }];
    });
    const last = Math.max(0, ...plain.map(({ number }) => number));
    // What was not numbered here from the first on may have gaps of its own.
    if (!plain.some(({ number }) => number === 1)) return [];
    return Array.from({ length: last }, (_, n) => `${plain[0]!.stem}${n + 1}`);
  });
  const cited = lock.held.flatMap(({ cites }) => Object.keys(cites));
  return [...new Set([...numbered, ...cited])].filter((id) => !known.has(id));
};
