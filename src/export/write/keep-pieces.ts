import { hashOf } from '../../cache/hash.ts';
import type { Kept } from '../../cache/kept.ts';
import type { ExportCorpus } from '../corpus.ts';
import type { ExportFiles } from '../table/kind.ts';
import { makePiece, PIECES } from '../table/pieces.ts';

const fileOf = (id: string, name: string): string => `${id}.${name}`;

/**
 * What the cases give to the files of the whole corpus, kept as long as the case and what all files
 * are made with are the same, and there are the same cases: chapters lead to each other. Each is read
 * when it is asked for, since those of a large corpus fill memory.
 */
export const keepPieces = (
  corpus: ExportCorpus,
  common: string,
  keys: ReadonlyMap<string, string>,
  kept: Kept,
): ExportFiles['piece'] => {
  const ids = corpus.cases.map(({ id }) => id);
  const whole = hashOf(common, ...ids);
  kept.prune(ids.flatMap((id) => [...PIECES.keys()].map((name) => fileOf(id, name))));
  return (name, one) => {
    const key = hashOf(whole, keys.get(one.id) ?? '');
    const file = fileOf(one.id, name);
    const before = kept.read(file, key);
    if (before) return before;
    const piece = makePiece(corpus, name, one);
    kept.write(file, key, piece);
    return piece;
  };
};
