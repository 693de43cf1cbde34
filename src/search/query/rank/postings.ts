import { scriptOfUnit, SEARCH_PATHS, type BundleList } from '../../shared/files.ts';
import { indexWord, strengthOf } from '../../shared/index-units.ts';
import { readPagefindFile } from '../../shared/pagefind-file.ts';
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
  /** The documents of a unit; a meaning is looked up in the bundle of the script given. */
  find: (unit: string, script?: Script) => Promise<Hits>;
}

// What Pagefind writes, as far as it is read: of a row first how far on its document is.
type Row = readonly [next: number, places: readonly number[]];
type Part = readonly [words: readonly (readonly [word: string, rows: readonly Row[]])[]];

/** The weight of a word stands before its places, below zero: so much for each step. */
const WEIGHT = 24;
const stepIn = ([weight = -1]: Row[1]): number => (-1 - weight) / WEIGHT;

type Found = readonly [place: number, strength: number];
type Ask = (word: string) => Promise<Found[]>;

const hitsOf = (found: readonly Found[]): Hits => {
  const sorted = found.toSorted(([a], [b]) => a - b);
  return {
    places: Uint32Array.from(sorted, ([place]) => place),
    strengths: Float64Array.from(sorted, ([, strength]) => strength),
  };
};

/** Whether a text is not before another in the order of Pagefind: by code points, not by UTF-16. */
const isFrom = (text: string, from: string): boolean => {
  const others = [...from];
  for (const one of text) {
    const other = others.shift();
    if (other !== one) return other === undefined || one.codePointAt(0)! > other.codePointAt(0)!;
  }
  return others.length === 0;
};

const openBundle = ({ places, parts }: BundleList, load: Transport): Ask => {
  const wordsOf = kept(async (name: string) => {
    const [words] = (await readPagefindFile(await load(name))) as unknown as Part;
    return new Map(words.map(([word, rows]) => [word, rows]));
  });
  return async (word) => {
    const own = parts.findLast(([from]) => isFrom(word, from));
    const rows = own && (await wordsOf(own[1])).get(word);
    let document = 0;
    return (rows ?? []).flatMap(([next, weighed]): Found[] => {
      document += next;
      const place = places[document];
      return place === undefined ? [] : [[place, strengthOf(stepIn(weighed))]];
    });
  };
};

/** Opens the index; each bundle is loaded with the first unit of its script. */
export const openPostings = (
  load: Transport,
  base: string,
  { catalogue, list }: Pick<SearchData, 'catalogue' | 'list'>,
): Postings => {
  const bundlesOf = kept(async (script: Script): Promise<Ask[]> => {
    const { shards, version } = await catalogue();
    return Promise.all(
      Array.from({ length: shards }, async (_, shard) => {
        const own = await list(script, shard);
        // The site was exchanged between the two: its places are those of other documents.
        if (own.version !== version) throw new Error('The index is of another version.');
        return openBundle(own, (name) => load(base + SEARCH_PATHS.part(script, shard, name)));
      }),
    );
  });
  const ask = async (script: Script, word: string): Promise<Hits> => {
    const bundles = await bundlesOf(script);
    return hitsOf((await Promise.all(bundles.map((one) => one(word)))).flat());
  };
  const hits = {
    latin: kept((word: string) => ask('latin', word)),
    arabic: kept((word: string) => ask('arabic', word)),
    han: kept((word: string) => ask('han', word)),
  };
  return { find: (unit, script = scriptOfUnit(unit)) => hits[script](indexWord(unit)) };
};
