import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  meaningUnit,
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type Catalogue,
  type Script,
} from '../shared/files.ts';
import type { SearchDocument } from './documents.ts';
import type { Guests } from './guests.ts';
import { writeBundle, type IndexDocument } from './pagefind.ts';
import type { Weights } from './weigh.ts';

/** Documents a bundle. */
const MOST = 2000;

const MEANING = meaningUnit(0).slice(0, -1);

/**
 * The units of a script, its guests, and the meanings, which every bundle holds: most queries need
 * one bundle.
 */
const partOf = (weights: Weights, script: Script, guests: Guests): Weights =>
  new Map(
    [...weights].filter(
      ([unit]) =>
        unit.startsWith(MEANING) ||
        scriptOfUnit(unit) === script ||
        guests.get(script)?.has(unit) === true,
    ),
  );

/**
 * Writes the index, a bundle a script, so that a reader loads only what their query can match, and
 * of so many documents at a time, so that no bundle of a large corpus needs much memory to make.
 * Tells the names that hits are known by, in the order of the documents.
 */
export const writeBundles = async (
  documents: readonly Pick<SearchDocument, 'url' | 'weigh'>[],
  guests: Guests,
  out: string,
  most = MOST,
): Promise<{ names: Record<Script, string[]>; sizes: Catalogue['sizes'] }> => {
  rmSync(join(out, SEARCH_PATHS.engine), { recursive: true, force: true });
  const names: Record<Script, string[]> = { latin: [], arabic: [], han: [] };
  const sizes: Record<Script, number[]> = { latin: [], arabic: [], han: [] };
  for (let first = 0; first < documents.length; first += most) {
    const shard = documents
      .slice(first, first + most)
      .map(({ url, weigh }): IndexDocument => ({ url, weights: weigh() }));
    for (const script of SCRIPTS) {
      const folder = SEARCH_PATHS.bundle(script, sizes[script].length);
      const part = shard.map(({ url, weights }) => ({
        url,
        weights: partOf(weights, script, guests),
      }));
      const given = await writeBundle(part, out, folder);
      sizes[script].push(given.size);
      names[script].push(...part.map(({ url }) => given.get(url) ?? ''));
    }
  }
  return { names, sizes };
};
