import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../../cache/kept.ts';
import { writeBelow } from '../../../cache/write-below.ts';
import {
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type IndexList,
  type Script,
} from '../../shared/files.ts';
import { meaningUnit } from '../../shared/index-units.ts';
import type { Guests } from '../guests.ts';
import type { Units } from '../weigh.ts';
import { indexDocuments } from './pagefind.ts';
import { divide, mergeBundles } from './parts.ts';

/** Documents a bundle: Pagefind takes a megabyte for each until it is made. */
const MOST = 250;
/** As many signs of a hash as tell one state of the documents from others. */
const VERSION = 8;

/**
 * The size of a part, unpacked. A query fetches one for each of its words, and a list of all. Twice or half of
 * it is a little worse among five cases and among 5,000.
 */
const PART_SIZE = 1000;

/** All that parts of this size need: more of each takes longer. */
const PACKED = { level: 9, windowBits: 13, memLevel: 5 };

const MEANING = meaningUnit(0).slice(0, -1);

/**
 * The units of each script, its guests, and the meanings, which the index of every script holds: most queries
 * need one.
 */
const byScript = (units: Units, guests: Guests): Record<Script, Units> => {
  const parts: Record<Script, Units[number][]> = { latin: [], arabic: [], han: [] };
  for (const one of units) {
    const [unit] = one;
    const own = scriptOfUnit(unit);
    const isMeaning = unit.startsWith(MEANING);
    for (const script of SCRIPTS)
      if (isMeaning || script === own || guests.get(script)?.has(unit)) parts[script].push(one);
  }
  return parts;
};

/** A document to be indexed. */
export interface Indexed {
  url: string;
  /** Read when asked for: those of a large corpus take gigabytes. */
  units: () => Units;
}

interface Report {
  /** What tells these documents in this order from others. */
  version: string;
  /** How many bundles there are, and how many of them were made anew. */
  bundles: number;
  made: number;
}

/** Writes the parts of the index of a script, and their list. */
const writeIndex = (
  script: Script,
  bundles: Parameters<typeof mergeBundles>[0],
  version: string,
  out: string,
): void => {
  const parts = Array.from(divide(mergeBundles(bundles), PART_SIZE), ({ from, bytes }) => ({
    from,
    body: gzipSync(bytes, PACKED),
  }));
  const name = hashOf(...parts.map(({ body }) => body)).slice(0, VERSION);
  parts.forEach(({ body }, at) => writeBelow(out, SEARCH_PATHS.part(script, name, at), body));
  const list: IndexList = { version, name, parts: parts.map(({ from }) => from) };
  writeBelow(out, SEARCH_PATHS.list(script), JSON.stringify(list));
};

/**
 * Writes the index, one of each script, so that a reader loads only what their query can match. Pagefind
 * makes it of so many documents at a time, so that a large corpus does not need much memory.
 */
export const writeBundles = async (
  documents: readonly Indexed[],
  guests: Guests,
  out: string,
  { most = MOST, kept = NOTHING_KEPT }: { most?: number | undefined; kept?: Kept } = {},
): Promise<Report> => {
  rmSync(join(out, SEARCH_PATHS.index), { recursive: true, force: true });
  const version = hashOf(...documents.map(({ url }) => url)).slice(0, VERSION);
  const bundles = SCRIPTS.map((script) => ({
    script,
    all: [] as { first: number; name: string; words: Buffer; isMade: boolean }[],
  }));
  for (let first = 0; first < documents.length; first += most) {
    const some = documents.slice(first, first + most).map(({ units }) => byScript(units(), guests));
    for (const { script, all } of bundles) {
      const part = some.map((units) => units[script]);
      const name = `${script}-${first / most}`;
      all.push({ first, name, ...(await indexDocuments(part, name, kept)) });
    }
  }
  for (const { script, all } of bundles) writeIndex(script, all, version, out);
  const all = bundles.flatMap((one) => one.all);
  kept.prune(all.map(({ name }) => name));
  return { version, bundles: all.length, made: all.filter(({ isMade }) => isMade).length };
};
