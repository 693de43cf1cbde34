import { segmentsOf } from '../../shared/segments.ts';
import { burdenOf, burdensOfHan, type Burden } from '../../shared/stopwords.ts';
import type { Script, Word } from '../../shared/words.ts';
import { isMeasured } from '../../shared/numbers/measures.ts';

/** One way in which a document may answer to an element of a query. */
export interface Way {
  unit: string;
  /** How surely it is what was meant, 0 to 1. */
  trust: number;
  meaning?: number;
  /** Whether the meaning is a concept of the vocabulary; else it is an everyday word. */
  isConcept?: boolean;
  /** Whether it leads to what is akin to what was asked: that is found by it, and not shown as the same. */
  isAkin?: boolean;
}

/** A piece of a query that a document covers or not: a word, or a character of a Han run. */
export interface QueryElement {
  text: string;
  script: Script;
  /** How much it weighs among the others; a word that says something has 1. */
  weight: number;
  burden: Burden;
  ways: Way[];
  /** As the reader wrote it; of what was corrected, what it was taken for. */
  typed: string;
}

/** A word of a query, and how surely it is the one that was meant. */
export interface Term {
  word: Word;
  trust: number;
  /** Of a Han run, where single characters were corrected: the trust of each. */
  trusts?: readonly number[];
  /** Written in capitals among words that are not: “IT”, which is not “it”. */
  isCapital?: boolean;
  /** As the reader wrote it, if it is not corrected. */
  typed?: string;
}

/** How surely a way leads to what was meant. */
export const TRUST = { part: 0.75, uncounted: 0.6, concept: 0.9, everyday: 0.75, learned: 0.6 };
/** What a character of a Han run weighs beside a word. */
export const HAN_CHARACTER = 0.5;
/** What a word weighs by how much it says. */
export const WEIGHT: Record<Burden, number> = { none: 0.02, light: 0.3, full: 1 };

/** The word that each character of a Han run is in, as its characters. */
export const wordsOfHan = (text: string): string[][] =>
  segmentsOf(text).flatMap((segment) => {
    const own = [...segment];
    return own.map(() => own);
  });

/** The characters of a Han run, each found by its pairs. */
export const elementsOfHan = ({ word, trust, trusts }: Term): QueryElement[] => {
  const all = [...word.text];
  const burdens = burdensOfHan(word.text);
  const own = wordsOfHan(word.text);
  // The 络中 of 网络中断 is also in 联络中心; 割接 is a word that the segmenter does not know.
  const isAcross = (at: number): boolean =>
    own[at] !== own[at + 1] && Math.max(own[at]!.length, own[at + 1]!.length) > 1;
  return all.map((character, at) => {
    const isAlone = [at - 1, at + 1].every((next) => (burdens[next] ?? 'none') === 'none');
    // Between words that say nothing, a character has no pair by which it could be found.
    const burden = isAlone && all.length > 1 && burdens[at] === 'full' ? 'light' : burdens[at]!;
    const pairs = [at - 1, at]
      .filter((first) => first >= 0 && first < all.length - 1)
      .map((first) => ({ unit: all[first]! + all[first + 1]!, isAkin: isAcross(first) }));
    const units = all.length === 1 ? [{ unit: character, isAkin: false }] : pairs;
    return {
      text: character,
      script: 'han',
      weight: WEIGHT[burden] * (all.length === 1 ? 1 : HAN_CHARACTER),
      burden,
      ways: units.map(({ unit, isAkin }) => ({
        unit,
        trust: trusts?.[at] ?? trust,
        ...(isAkin && { isAkin }),
      })),
      typed: character,
    };
  });
};

/** A word as one element. */
export const elementOfWord = ({ word, trust, typed }: Term): QueryElement => {
  const { script, text, units } = word;
  const burden = burdenOf(units[0] ?? '', text);
  const isCount = isMeasured(units[0] ?? '');
  // Another number of the kind is seldom meant: 8 alone is no 8名.
  const further = isCount ? TRUST.uncounted : TRUST.part;
  // 24 alone is no 24×7.
  const asked = units.filter((unit, at) => at === 0 || isCount || !/^[\d.]/.test(unit));
  return {
    text,
    script,
    weight: WEIGHT[burden],
    burden,
    typed: typed ?? text,
    ways: asked.map((unit, at) => ({
      unit,
      trust: trust * (at === 0 ? 1 : further),
      // «نرم» alone is no «نرم‌افزار».
      ...(at > 0 && { isAkin: true }),
    })),
  };
};
