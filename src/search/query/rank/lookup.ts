import { LOCALE_OF, scriptOfUnit } from '../../shared/files.ts';
import { burdenOf } from '../../shared/stopwords.ts';
import type { Script } from '../../shared/words.ts';
import type { SearchData } from '../data.ts';
import type { Hits, Postings } from './postings.ts';
import { readTerms, type Meanings } from '../understand/query.ts';
import type { QueryElement, Term } from '../understand/elements.ts';
import { scriptsOf } from '../understand/scripts.ts';

/** What the index has for each unit. */
export type AllHits = ReadonlyMap<string, Hits>;

/** The elements of each term, and what the index has for them. */
export interface Found {
  groups: QueryElement[][];
  hits: AllHits;
  meanings: Meanings;
}

/** The script whose bundle and labels answer for Latin words too; else each has its own. */
type Home = Exclude<Script, 'latin'> | undefined;

const isHost = (script: Script) => script !== 'latin';

/** The one script besides Latin that a query is written in. */
const hostOf = (terms: readonly Term[]): Home => {
  const [host, ...others] = new Set(terms.map(({ word }) => word.script).filter(isHost));
  return others.length === 0 ? host : undefined;
};

const findAll = async (
  elements: readonly QueryElement[],
  postings: Postings,
  home: Home,
): Promise<AllHits> => {
  const bundles = new Map<string, Script | undefined>();
  for (const { ways, script } of elements)
    for (const { unit, meaning } of ways) {
      // A number is found with the 月 of 12月, too.
      const own = script === 'latin' || scriptOfUnit(unit) === 'latin' ? home : undefined;
      bundles.set(unit, meaning === undefined ? own : (own ?? script));
    }
  const found = await Promise.all(
    [...bundles].map(async ([unit, bundle]) => [unit, await postings.find(unit, bundle)] as const),
  );
  return new Map(found);
};

/** Looks terms up: in the bundle and the labels of as few scripts as will do. */
export const createLookup = (data: SearchData, postings: Postings) => {
  const meaningsOf = async (scripts: readonly Script[], byMeaning: boolean): Promise<Meanings> => {
    const used = byMeaning ? scripts : [];
    const { lacking } = await data.catalogue();
    // Where every case can be read in the language of a word, translations of it add nothing.
    const foreign = used.filter((script) => lacking.includes(LOCALE_OF[script]));
    const [labels, learned, { concepts, same }] = await Promise.all([
      Promise.all(used.map(async (script) => [script, await data.labels(script)] as const)),
      Promise.all(foreign.map(async (script) => [script, await data.learned(script)] as const)),
      data.concepts(),
    ]);
    return {
      labels: Object.fromEntries(labels),
      learned: Object.fromEntries(learned),
      concepts: concepts.length,
      same,
    };
  };

  /**
   * Whether all Latin words that say something are guests in a bundle. A number that is none stands in
   * no text of the language, and is not worth another bundle.
   */
  const areGuests = async (terms: readonly Term[], host: Script): Promise<boolean> => {
    const units = terms.flatMap(({ word: { script, text, units } }) =>
      script === 'latin' && !/^[\d.]/.test(text) && burdenOf(units[0] ?? '', text) !== 'none'
        ? units
        : [],
    );
    const hits = await Promise.all(units.map((unit) => postings.find(unit, host)));
    return hits.every(({ places }) => places.length > 0);
  };

  const inOneBundle = async (
    terms: readonly Term[],
    byMeaning: boolean,
  ): Promise<{ home: Home; meanings: Meanings } | undefined> => {
    const home = hostOf(terms);
    if (home === undefined) return undefined;
    const [are, meanings] = await Promise.all([
      areGuests(terms, home),
      meaningsOf([home], byMeaning),
    ]);
    if (!are) return undefined;
    const { [home]: own } = meanings.labels;
    return { home, meanings: { ...meanings, labels: own ? { [home]: own, latin: own } : {} } };
  };

  const inEach = async (terms: readonly Term[], byMeaning: boolean) => {
    const scripts = scriptsOf(terms.map(({ word }) => word.text).join(' '));
    return { home: undefined, meanings: await meaningsOf(scripts, byMeaning) };
  };

  return async (terms: readonly Term[], byMeaning: boolean): Promise<Found> => {
    const { home, meanings } =
      (await inOneBundle(terms, byMeaning)) ?? (await inEach(terms, byMeaning));
    const groups = readTerms(terms, meanings);
    return { meanings, groups, hits: await findAll(groups.flat(), postings, home) };
  };
};
