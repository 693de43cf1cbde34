import { meaningUnit, type Labels, type Learned } from '../../shared/files.ts';
import { findLabels, LONGEST, type LabelHit } from '../../shared/labels.ts';
import { burdenOf, burdensOfHan, type Burden } from '../../shared/stopwords.ts';
import type { Script, Word } from '../../shared/words.ts';

/** One way in which a document may answer to an element of a query. */
export interface Way {
  unit: string;
  /** How surely it is what was meant, 0 to 1. */
  trust: number;
  meaning?: number;
  /** Whether the meaning is a concept of the vocabulary; else it is an everyday word. */
  isConcept?: boolean;
}

/** A piece of a query that a document covers or not: a word, or a character of a Han run. */
export interface Element {
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

export interface Meanings {
  labels: Partial<Record<Script, Labels>>;
  learned: Partial<Record<Script, Learned>>;
  /** How many of the meanings are concepts; those beyond are everyday words. */
  concepts: number;
}

const TRUST = { part: 0.75, concept: 0.9, everyday: 0.75, learned: 0.6 };
const HAN_CHARACTER = 0.5;
const WEIGHT: Record<Burden, number> = { none: 0.02, light: 0.3, full: 1 };

const elementsOfHan = ({ word, trust, trusts }: Term): Element[] => {
  const all = [...word.text];
  const burdens = burdensOfHan(word.text);
  return all.map((character, at) => {
    const isAlone = [at - 1, at + 1].every((next) => (burdens[next] ?? 'none') === 'none');
    // Between words that say nothing, a character has no pair by which it could be found.
    const burden = isAlone && all.length > 1 && burdens[at] === 'full' ? 'light' : burdens[at]!;
    const pairs = [
      ...(at > 0 ? [all[at - 1]! + character] : []),
      ...(at < all.length - 1 ? [character + all[at + 1]!] : []),
    ];
    const units = all.length === 1 ? [character] : pairs;
    return {
      text: character,
      script: 'han',
      weight: WEIGHT[burden] * (all.length === 1 ? 1 : HAN_CHARACTER),
      burden,
      ways: units.map((unit) => ({ unit, trust: trusts?.[at] ?? trust })),
      typed: character,
    };
  });
};

const elementOfWord = ({ word, trust, typed }: Term): Element => {
  const { script, text, units } = word;
  const burden = burdenOf(units[0] ?? '', text);
  return {
    text,
    script,
    weight: WEIGHT[burden],
    burden,
    typed: typed ?? text,
    ways: units.map((unit, at) => ({ unit, trust: trust * (at === 0 ? 1 : TRUST.part) })),
  };
};

const covered = (groups: Element[][], script: Script, hit: LabelHit): Element[] =>
  script === 'han'
    ? groups[hit.word]!.slice(hit.from, hit.to)
    : groups.slice(hit.word, hit.word + hit.span).flat();

const addMeaning = (element: Element, trust: number, meaning: number, isConcept: boolean): void => {
  // A word that is part of a name says something, however common it is; by itself it still does not.
  if (element.burden === 'none' && element.script !== 'han') element.ways = [];
  element.weight = element.script === 'han' ? HAN_CHARACTER : 1;
  element.burden = 'full';
  element.ways.push({ unit: meaningUnit(meaning), trust, meaning, isConcept });
};

const addMeanings = (terms: readonly Term[], groups: Element[][], meanings: Meanings): void => {
  const labelsOf = (script: Script) => meanings.labels[script] ?? {};
  const found = terms.map(({ word }) => word);
  const has = (script: Script, key: string) => Object.hasOwn(labelsOf(script), key);
  // A query is short: everything in it may begin a label.
  const beginnings = new Map(
    found.flatMap(({ script, text, parts }) =>
      script === 'han'
        ? [...text].map((one) => [one, LONGEST.characters] as const)
        : parts.slice(0, 1).map((one) => [one, LONGEST.words] as const),
    ),
  );
  const saysMore = groups.flat().some(({ burden }) => burden !== 'none');
  for (const hit of findLabels(found, has, beginnings)) {
    const { word, trust, isCapital } = terms[hit.word]!;
    const elements = covered(groups, word.script, hit);
    // A name that is spelt like a word which says nothing is meant only where nothing else is.
    if (saysMore && !isCapital && elements.every(({ burden }) => burden === 'none')) continue;
    for (const meaning of labelsOf(word.script)[hit.key] ?? []) {
      const isConcept = meaning < meanings.concepts;
      const surety = trust * TRUST[isConcept ? 'concept' : 'everyday'];
      for (const element of elements) addMeaning(element, surety, meaning, isConcept);
    }
  }
};

const addLearned = ({ ways, script }: Element, meanings: Meanings): void => {
  const learned = meanings.learned[script] ?? {};
  for (const { unit, trust, meaning } of [...ways])
    if (meaning === undefined && Object.hasOwn(learned, unit))
      for (const [other, share] of learned[unit]!)
        ways.push({ unit: other, trust: trust * share * TRUST.learned });
};

/** The elements of each term, with the ways to find them: as written, by meaning, as learned. */
export const readTerms = (terms: readonly Term[], meanings: Meanings): Element[][] => {
  const groups = terms.map((term) =>
    term.word.script === 'han' ? elementsOfHan(term) : [elementOfWord(term)],
  );
  addMeanings(terms, groups, meanings);
  for (const element of groups.flat()) addLearned(element, meanings);
  return groups;
};

/** The elements without those that ask for the same as one before. */
export const withoutRepeated = (elements: readonly Element[]): Element[] => {
  const asked = new Set<string>();
  return elements.filter(({ text, ways }) => {
    const own = [text, ...ways.map(({ unit }) => unit)].join('\t');
    return !asked.has(own) && asked.add(own);
  });
};

/**
 * Makes light of a character of a Han run that nothing is found for, while its neighbours are known
 * or say nothing: a word of one character has no pair by which an index of pairs could know it.
 */
export const lightenLone = (group: readonly Element[], unknown: readonly boolean[]): Element[] =>
  group.map((element, at) =>
    element.script === 'han' &&
    group.length > 1 &&
    unknown[at] &&
    !unknown[at - 1] &&
    !unknown[at + 1]
      ? { ...element, weight: WEIGHT.light * HAN_CHARACTER, burden: 'light' }
      : element,
  );
