import { indexWord, scriptOfUnit, SEARCH_PATHS, strengthOf } from '../../shared/files.ts';
import type { Script } from '../../shared/words.ts';
import type { SearchData } from '../data.ts';
import { kept } from '../kept.ts';

/** Documents that stand for a unit, by place in the catalogue, ascending; how strongly, 0 to 1. */
export interface Hits {
  places: Uint32Array;
  strengths: Float64Array;
}

export interface Postings {
  /** The documents of a unit; a meaning is looked up in the bundle of the script given. */
  find: (unit: string, script?: Script) => Promise<Hits>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (text: string) => Promise<{ results: { id: string; score: number }[] }>;
}

export interface PagefindModule {
  createInstance: (options: object) => Pagefind;
  /** Added by the build: how the module fetches. */
  useFetch: (fetch: (address: string) => Promise<Response>) => void;
}

// BM25 with the weight of a word as its frequency, and no regard to the length of a page.
const SATURATION = 2;
const RANKING = { termFrequency: 1, termSaturation: SATURATION, pageLength: 0 };
// What Pagefind multiplies with: (saturation + 1) times the similarity of equal words.
const SCALE = (SATURATION + 1) * 1.8;
// The frequency that Pagefind makes of a weight of 1.
const FREQUENCY = 8 / 9;

const rarity = (documents: number, found: number): number =>
  Math.log(1 + (documents - found + 0.5) / (found + 0.5));

/** The step of weight that a document has for a word, given its score without the word's rarity. */
const stepBehind = (saturated: number): number =>
  Math.round((SATURATION * saturated) / (1 - saturated) / FREQUENCY);

type Found = readonly [place: number, strength: number];
type Ask = (text: string) => Promise<Found[]>;

const hitsOf = (found: readonly Found[]): Hits => {
  const places = Uint32Array.from(found, ([place]) => place).sort();
  const strengthOfPlace = new Map(found);
  return { places, strengths: Float64Array.from(places, (place) => strengthOfPlace.get(place)!) };
};

const openBundle = async (
  module: PagefindModule,
  basePath: string,
  documents: number,
  places: ReadonlyMap<string, number>,
): Promise<Ask> => {
  const pagefind = module.createInstance({ basePath, noWorker: true });
  await pagefind.options({ ranking: RANKING });
  return async (text) => {
    const { results } = await pagefind.search(text);
    const scale = SCALE * rarity(documents, results.length);
    // An index that is newer than the catalogue knows more.
    return results.flatMap(({ id, score }): Found[] => {
      const place = places.get(id);
      return place === undefined ? [] : [[place, strengthOf(stepBehind(score / scale))]];
    });
  };
};

const openScript = async (
  module: PagefindModule,
  base: string,
  { catalogue, names }: Pick<SearchData, 'catalogue' | 'names'>,
  script: Script,
): Promise<(text: string) => Promise<Hits>> => {
  const [{ sizes }, own] = await Promise.all([catalogue(), names(script)]);
  const places = new Map(own.map((name, place) => [name, place]));
  const asks: Ask[] = [];
  // One after the other: the first loads the engine for all.
  for (const [shard, documents] of sizes[script].entries()) {
    const path = base + SEARCH_PATHS.bundle(script, shard);
    asks.push(await openBundle(module, path, documents, places));
  }
  return async (text) => hitsOf((await Promise.all(asks.map((ask) => ask(text)))).flat());
};

/** Opens the index; each bundle is loaded with the first unit of its script. */
export const openPostings = (
  module: PagefindModule,
  base: string,
  data: Pick<SearchData, 'catalogue' | 'names'>,
): Postings => {
  // Instances that start together overwrite each other's engine: the next waits for the last.
  let last: Promise<unknown> = Promise.resolve();
  const bundle = kept((script: Script) => {
    const opened = last.then(() => openScript(module, base, data, script));
    last = opened.catch(() => undefined);
    return opened;
  });
  const hits = {
    latin: kept(async (text: string) => (await bundle('latin'))(text)),
    arabic: kept(async (text: string) => (await bundle('arabic'))(text)),
    han: kept(async (text: string) => (await bundle('han'))(text)),
  };
  return {
    find: (unit, script = scriptOfUnit(unit)) => hits[script](indexWord(unit)),
  };
};
