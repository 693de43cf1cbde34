import type { CatalogueEntry } from '../shared/files.ts';
import type { SearchData } from './data.ts';
import { wordsAt } from './rank/words-at.ts';
import type { Judged } from './rank/judge.ts';
import type { Range } from './rank/ranges.ts';
import { rank, type Ranked } from './rank/rank.ts';
import { akinLast, extentOf, saidIn } from './rank/standing.ts';
import { saysNothing } from './understand/quoted.ts';
import { withPhrases } from './snippet/phrase.ts';

/** A case that may answer. */
export interface Near {
  ranked: Ranked;
  entry: CatalogueEntry;
}

/** What must stand word by word in what answers. */
export interface WordByWord {
  phrases: readonly string[];
  /** Whether they are quoted; else it is the query, of which nothing is known but that it may stand so. */
  areQuoted: boolean;
}

/** What has so much of it may have all of it, in words of which the index knows too little. */
const FAINT = { quoted: 0.2, query: 0.45 };
/** Of so many of the nearest cases the texts are read for it. */
const MOST = { quoted: 40, query: 5 };
/** Of so many more at most, as many at a time, if none has what is quoted: many cases have all common words. */
const MORE = 200;

/** What has all words of a phrase may have it, first; of equals in order of rank. */
const havingMost = (
  ranking: readonly Ranked[],
  judged: readonly Judged[],
): { ranked: Ranked; words: number }[] =>
  ranking
    .map((ranked) => ({ ranked, words: wordsAt(ranked.place, judged) }))
    .sort((a, b) => b.words - a.words);

/** All documents, as many as are read: of words that say nothing the index does not know which have them. */
const anyOf = ({ from, to }: Range): Ranked[] =>
  Array.from({ length: Math.min(to - from, MOST.quoted + MORE) }, (_, at) => ({
    place: from + at,
    score: 1,
    coverage: 1,
    strength: 1,
    named: 1,
    isAkin: false,
  }));

/** The cases that are close to what is asked, or that have it word by word, in order of rank. */
export const nearCases = async (
  judged: readonly Judged[],
  range: Range,
  { phrases, areQuoted }: WordByWord,
  data: Pick<SearchData, 'entries' | 'compounds' | 'whole'>,
): Promise<Near[]> => {
  const entriesOf = async (ranking: readonly Ranked[]): Promise<Near[]> => {
    const entries = await data.entries(ranking.map(({ place }) => place));
    return ranking.map((ranked, at) => ({ ranked, entry: entries[at]! }));
  };
  if (phrases.length === 0) {
    const extent = extentOf(saidIn(judged.map(({ element }) => element)));
    return entriesOf(akinLast(rank(judged, range), extent, ({ isAkin }) => isAkin));
  }
  const kind = areQuoted ? 'quoted' : 'query';
  const most = MOST[kind];
  const isAny = areQuoted && saysNothing(judged.map(({ element }) => element));
  const ranking = isAny ? anyOf(range) : rank(judged, range, FAINT[kind]);
  const having = havingMost(ranking, judged);
  const phrasedIn = async (some: typeof having, mayBeElsewhere: boolean): Promise<Near[]> =>
    withPhrases(await entriesOf(some.map(({ ranked }) => ranked)), phrases, data, mayBeElsewhere);
  const found = await phrasedIn(having.slice(0, most), areQuoted);
  const others = areQuoted ? having.slice(most, most + MORE) : [];
  const mayHave = others.filter(({ words }) => words === having[0]?.words);
  for (let at = 0; found.length === 0 && at < mayHave.length; at += most)
    found.push(...(await phrasedIn(mayHave.slice(at, at + most), false)));
  return found;
};
