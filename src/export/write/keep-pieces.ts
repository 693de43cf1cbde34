import { bundle, unbundle } from '../../cache/bundle.ts';
import { hashOf } from '../../cache/hash.ts';
import type { Kept } from '../../cache/kept.ts';
import type { Case } from '../../model/corpus.ts';
import type { ExportCorpus } from '../corpus.ts';
import type { ExportFiles } from '../table/kind.ts';
import { makePiece, PIECES } from '../table/pieces.ts';

/**
 * What the cases give to the files of the whole corpus, kept as long as the case and what all files
 * are made with are the same, and there are the same cases: chapters lead to each other.
 */
export const keepPieces = (
  corpus: ExportCorpus,
  common: string,
  keys: ReadonlyMap<string, string>,
  kept: Kept,
): ExportFiles['piece'] => {
  const ids = corpus.cases.map(({ id }) => id);
  const whole = hashOf(common, ...ids);
  const known = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const piecesOf = (one: Case): ReadonlyMap<string, Uint8Array> => {
    const key = hashOf(whole, keys.get(one.id) ?? '');
    const before = kept.read(one.id, key);
    const files = before
      ? unbundle(before)
      : [...PIECES.keys()].map((path) => ({ path, body: makePiece(corpus, path, one) }));
    if (!before) kept.write(one.id, key, bundle(files));
    return new Map(files.map(({ path, body }) => [path, body]));
  };
  kept.prune(ids);
  return (name, one) => {
    let pieces = known.get(one.id);
    if (!pieces) known.set(one.id, (pieces = piecesOf(one)));
    const body = pieces.get(name);
    if (!body) throw new Error(`No piece ${name} of ${one.id}.`);
    return Buffer.from(body.buffer, body.byteOffset, body.length);
  };
};
