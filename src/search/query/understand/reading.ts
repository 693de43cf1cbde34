import { toSimplified } from '../../../text/chinese.ts';
import { commonCharacters } from '../../shared/common-characters.ts';
import { words } from '../../shared/words.ts';
import { scriptsIn } from './scripts.ts';
import { asParted, asTyped, correct, type Doubt } from './correct.ts';
import type { SearchData } from '../data.ts';
import { createLookup, type AllHits, type Found } from '../rank/lookup.ts';
import { readPinyinOnly } from './pinyin-only.ts';
import { judge } from '../rank/judge.ts';
import type { Postings } from '../rank/postings.ts';
import { lightenLone } from './query.ts';
import { TRUST, type QueryElement, type Term } from './elements.ts';
import { rank } from '../rank/rank.ts';
import { rangesOf } from '../rank/ranges.ts';

/** What covers so much of a query is close, though other words of it are unknown. */
const ENOUGH = 0.75;

/** A query as it was understood, and what the index has for it. */
export interface Reading extends Pick<Found, 'hits' | 'meanings'> {
  /** The query in the characters and words of the texts. */
  query: string;
  elements: QueryElement[];
  /** Of one that was corrected, the same as if it had been typed so. */
  asMeant?: () => Promise<Reading>;
}

const isUnknown = ({ burden, ways }: QueryElement, hits: AllHits): boolean =>
  burden === 'full' && ways.every(({ unit }) => !hits.get(unit)?.places.length);

const doubtsOf = (terms: readonly Term[], { groups, hits }: Found): Doubt[] =>
  terms.map((term, at) => ({ ...term, unknown: groups[at]!.map((one) => isUnknown(one, hits)) }));

const readingOf = (query: string, { groups, hits, meanings }: Found): Reading => {
  const elements = groups.flatMap((group) =>
    lightenLone(
      group,
      group.map((one) => isUnknown(one, hits)),
    ),
  );
  return { query, elements, hits, meanings };
};

/** The same reading, of which a character that is found by no pair is found alone, too. */
export const byCharacters = async (
  { elements, hits, ...reading }: Reading,
  postings: Postings,
): Promise<Reading> => {
  const isLone = (one: QueryElement): boolean =>
    one.script === 'han' &&
    one.burden !== 'none' &&
    one.ways.every(({ unit }) => !hits.get(unit)?.places.length);
  const alone = new Set(elements.filter(isLone).map(({ text }) => text));
  const found = await Promise.all(
    Array.from(alone, async (unit) => [unit, await postings.find(unit, 'han')] as const),
  );
  return {
    elements: elements.map((one) =>
      isLone(one)
        ? { ...one, ways: [...one.ways, { unit: one.text, trust: TRUST.part, isAkin: true }] }
        : one,
    ),
    hits: new Map([...hits, ...found]),
    ...reading,
  };
};

let common: ReadonlySet<string> | undefined;

// What is written in common simplified characters alone needs no table of traditional ones.
const mayBeTraditional = (terms: readonly Term[]): boolean => {
  const simplified = (common ??= new Set(commonCharacters()));
  return terms.some(
    ({ word }) => word.script === 'han' && [...word.text].some((one) => !simplified.has(one)),
  );
};

const BETWEEN_HAN = /(?<=\p{Script=Han})[\s\p{Cf}]+(?=\p{Script=Han})/gu;

/** Reads queries: as they were typed; where that leads nowhere, as what was probably meant. */
export const createReader = (data: SearchData, postings: Postings) => {
  const lookUp = createLookup(data, postings);

  const read = async (query: string, byMeaning: boolean, isParted = false): Promise<Reading> => {
    const terms: Term[] = words(query, await data.compounds(scriptsIn(query))).map((word) => ({
      word,
      trust: 1,
      typed: query.slice(word.start, word.end),
      isCapital: /^\p{Lu}{2,}$/u.test(query.slice(word.start, word.end)) && /\p{Ll}/u.test(query),
    }));
    const { regional } = await data.catalogue();
    const isRegional = regional.some((word) => terms.some((term) => term.word.text.includes(word)));
    if (isRegional || mayBeTraditional(terms)) {
      // 網 路 is 網路: what stands between Chinese characters parts no words.
      const together = query.normalize('NFKC').replace(BETWEEN_HAN, '');
      const simplified = toSimplified(together, await data.characters());
      if (simplified !== query) return read(simplified, byMeaning, isParted);
    }
    const settle = async (some: readonly Term[]): Promise<Reading> =>
      readingOf(query, await lookUp(some, byMeaning));
    const pinyin = await readPinyinOnly(terms, data);
    if (pinyin) return settle(pinyin);
    const found = await lookUp(terms, byMeaning);
    const doubts = doubtsOf(terms, found);
    const asWritten = readingOf(query, found);
    const unknown = doubts.filter((doubt) => doubt.unknown.includes(true));
    if (unknown.length === 0) return asWritten;
    const { cases } = rangesOf(await data.catalogue());
    const most = (one: Reading) =>
      Math.max(
        0,
        ...rank(judge(one.elements, one.hits, cases), cases).map(({ coverage }) => coverage),
      );
    // Tables for correction are heavy: where something is close without them, they wait.
    if (most(asWritten) >= ENOUGH) return asWritten;
    const guessed = async (byAll: boolean): Promise<Reading> => {
      const guess = await correct(doubts, data, byAll);
      // What others write apart is read as if it were, once: that may be one word again.
      const apart = isParted ? query : asParted(query, guess);
      if (apart !== query) return read(apart, byMeaning, true);
      const { terms: meant } = guess;
      return { ...(await settle(meant)), asMeant: () => settle(asTyped(meant)) };
    };
    const corrected = await guessed(false);
    // Unknown words of several scripts are hardly typing errors, and the table of all is heavy.
    const scripts = new Set(unknown.map(({ word }) => word.script));
    if (most(corrected) > 0 || scripts.size > 1) return corrected;
    return guessed(true);
  };

  return (query: string, byMeaning: boolean): Promise<Reading> => read(query, byMeaning);
};
