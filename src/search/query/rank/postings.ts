import { SEARCH_PATHS, scriptOfUnit, type IndexList } from '../../shared/files.ts';
import { readWords } from '../../shared/index-file.ts';
import { indexWord, strengthOf } from '../../shared/index-units.ts';
import type { Script } from '../../shared/words.ts';
import type { SearchData } from '../data.ts';
import { kept } from '../kept.ts';
import type { Transport } from '../transport.ts';

/** Documents that stand for a unit, by place in the catalogue, ascending; how strongly, 0 to 1. */
export interface Hits {
  places: Uint32Array;
  strengths: Float64Array;
}

export interface Postings {
  /** The documents of a unit; a meaning is looked up in the index of the script given. */
  find: (unit: string, script?: Script) => Promise<Hits>;
}

type Ask = (word: string) => Promise<Hits>;

const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
};

const openIndex = ({ parts }: IndexList, load: (part: number) => ReturnType<Transport>): Ask => {
  const wordsOf = kept(async (part: number) => {
    const words = readWords(await unpacked(await load(part)));
    return new Map(Array.from(words, (one) => [one.word, one]));
  });
  return async (word) => {
    const part = parts.findLastIndex((from) => word >= from);
    const found = part === -1 ? undefined : (await wordsOf(part)).get(word);
    return {
      places: Uint32Array.from(found?.places ?? []),
      strengths: Float64Array.from(found?.steps ?? [], strengthOf),
    };
  };
};

/** Opens the index; that of each script is loaded with the first of its units. */
export const openPostings = (
  load: Transport,
  base: string,
  { catalogue, list }: Pick<SearchData, 'catalogue' | 'list'>,
): Postings => {
  const indexOf = kept(async (script: Script): Promise<Ask> => {
    const [{ version }, own] = await Promise.all([catalogue(), list(script)]);
    // The site was exchanged between the two: its places are those of other documents.
    if (own.version !== version) throw new Error('The index is of another version.');
    return openIndex(own, (part) => load(base + SEARCH_PATHS.part(script, own.name, part)));
  });
  const ask = async (script: Script, word: string): Promise<Hits> => (await indexOf(script))(word);
  const hits = {
    latin: kept((word: string) => ask('latin', word)),
    arabic: kept((word: string) => ask('arabic', word)),
    han: kept((word: string) => ask('han', word)),
  };
  return { find: (unit, script = scriptOfUnit(unit)) => hits[script](indexWord(unit)) };
};
