import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import { writeBelow } from '../../cache/write-below.ts';
import {
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type BundleList,
  type Script,
} from '../shared/files.ts';
import { meaningUnit } from '../shared/index-units.ts';
import type { Guests } from './guests.ts';
import { bundleName, writeBundle, type IndexDocument } from './pagefind.ts';
import type { Units } from './weigh.ts';

/**
 * Documents a bundle. Pagefind takes 1.5 MB for each until a bundle is written; a query reads a list and
 * parts of every bundle of its script.
 */
const MOST = 550;
/** As many signs of a hash as tell one state of the documents from others. */
const VERSION = 8;

const MEANING = meaningUnit(0).slice(0, -1);

/**
 * The units of a script, its guests, and the meanings, which every bundle holds: most queries need
 * one bundle.
 */
const partOf = (units: Units, script: Script, guests: Guests): Units =>
  units.filter(
    ([unit]) =>
      unit.startsWith(MEANING) ||
      scriptOfUnit(unit) === script ||
      guests.get(script)?.has(unit) === true,
  );

/** A document to be indexed. */
export interface Indexed {
  url: string;
  /** Read when asked for: those of a large corpus take gigabytes. */
  units: () => Units;
}

interface Bundles {
  /** What tells these documents in this order from others. */
  version: string;
  shards: number;
  /** How many bundles there are, and how many of them were made anew. */
  bundles: number;
  made: number;
}

/**
 * Writes the index, a bundle a script, so that a reader loads only what their query can match, and
 * of so many documents at a time, so that no bundle of a large corpus needs much memory to make.
 */
export const writeBundles = async (
  documents: readonly Indexed[],
  guests: Guests,
  out: string,
  { most = MOST, kept = NOTHING_KEPT }: { most?: number | undefined; kept?: Kept } = {},
): Promise<Bundles> => {
  rmSync(join(out, SEARCH_PATHS.index), { recursive: true, force: true });
  const version = hashOf(...documents.map(({ url }) => url)).slice(0, VERSION);
  const placeOf = new Map(documents.map(({ url }, place) => [url, place]));
  let shards = 0;
  const folders: string[] = [];
  let made = 0;
  for (let first = 0; first < documents.length; first += most) {
    const shard = documents
      .slice(first, first + most)
      .map(({ url, units }): IndexDocument => ({ url, units: units() }));
    for (const script of SCRIPTS) {
      const folder = SEARCH_PATHS.bundle(script, shards);
      const part = shard.map(({ url, units }) => ({ url, units: partOf(units, script, guests) }));
      folders.push(folder);
      const given = await writeBundle(part, out, folder, kept);
      const { documents: order, parts } = given.contents;
      const list: BundleList = { version, places: order.map((url) => placeOf.get(url)!), parts };
      writeBelow(out, SEARCH_PATHS.list(script, shards), JSON.stringify(list));
      made += given.isMade ? 1 : 0;
    }
    shards += 1;
  }
  kept.prune(folders.map(bundleName));
  return { version, shards, bundles: folders.length, made };
};
