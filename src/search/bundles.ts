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
import type { SearchDocument } from './documents.ts';
import { writeBundle, type IndexDocument } from './pagefind.ts';
import type { Weights } from './weigh.ts';

/** Documents a bundle. */
const MOST = 2000;

const MEANING = meaningUnit(0).slice(0, -1);

/** The units of a script, and the meanings, which every bundle holds: a query needs one bundle. */
const partOf = (weights: Weights, script: Script): Weights =>
  new Map(
    [...weights].filter(([unit]) => unit.startsWith(MEANING) || scriptOfUnit(unit) === script),
  );

/**
 * Writes the index, a bundle a script, so that a reader loads only what their query can match, and
 * of so many documents at a time, so that no bundle of a large corpus needs much memory to make.
 * Tells the documents' names.
 */
export const writeBundles = async (
  documents: readonly Pick<SearchDocument, 'url' | 'weigh'>[],
  out: string,
  most = MOST,
): Promise<{ hashes: CatalogueEntry['hashes'][]; sizes: Catalogue['sizes'] }> => {
  rmSync(join(out, SEARCH_PATHS.engine), { recursive: true, force: true });
  const hashes = documents.map((): CatalogueEntry['hashes'] => ({}));
  const sizes: Record<Script, number[]> = { latin: [], arabic: [], han: [] };
  for (let first = 0; first < documents.length; first += most) {
    const shard = documents
      .slice(first, first + most)
      .map(({ url, weigh }): IndexDocument => ({ url, weights: weigh() }));
    for (const script of SCRIPTS) {
      const folder = SEARCH_PATHS.bundle(script, sizes[script].length);
      const part = shard.map(({ url, weights }) => ({ url, weights: partOf(weights, script) }));
      const names = await writeBundle(part, join(out, folder));
      sizes[script].push(names.size);
      part.forEach(({ url }, at) => {
        const name = names.get(url);
        if (name !== undefined) hashes[first + at]![script] = name;
      });
    }
  }
  return { hashes, sizes };
};
