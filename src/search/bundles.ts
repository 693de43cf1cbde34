import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  meaningUnit,
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type CatalogueEntry,
  type Catalogue,
  type Script,
} from '../schema/search.ts';
import { writeBundle, type IndexDocument } from './pagefind.ts';
import type { Weights } from './weigh.ts';

/** Documents a bundle. Pagefind takes about 0.4 GB for 1,000, which grows with their number. */
const MOST = 2000;

const MEANING = meaningUnit(0).slice(0, -1);

/** The units of a script, and the meanings, which every bundle holds: a query needs one bundle. */
const partOf = (weights: Weights, script: Script): Weights =>
  new Map(
    [...weights].filter(([unit]) => unit.startsWith(MEANING) || scriptOfUnit(unit) === script),
  );

/**
 * Writes the index, a bundle a script, so that a reader loads only what their query can match, and
 * so that no bundle of a large corpus needs much memory to make. Tells the documents' names.
 */
export const writeBundles = async (
  documents: readonly IndexDocument[],
  out: string,
): Promise<{ hashes: CatalogueEntry['hashes'][]; sizes: Catalogue['sizes'] }> => {
  rmSync(join(out, SEARCH_PATHS.engine), { recursive: true, force: true });
  const hashes = documents.map((): CatalogueEntry['hashes'] => ({}));
  const sizes: Record<Script, number[]> = { latin: [], arabic: [], han: [] };
  for (const script of SCRIPTS)
    for (let first = 0; first < documents.length; first += MOST) {
      const shard = documents.slice(first, first + MOST).map(({ url, weights }) => ({
        url,
        weights: partOf(weights, script),
      }));
      const folder = SEARCH_PATHS.bundle(script, sizes[script].length);
      const names = await writeBundle(shard, join(out, folder));
      sizes[script].push(names.size);
      shard.forEach(({ url }, at) => {
        const name = names.get(url);
        if (name !== undefined) hashes[first + at]![script] = name;
      });
    }
  return { hashes, sizes };
};
