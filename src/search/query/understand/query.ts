import type { Labels, Learned } from '../../shared/files.ts';
import { meaningUnit } from '../../shared/index-units.ts';
import { bigrams } from '../../../text/chinese.ts';
import { hanKey } from '../../shared/han-keys.ts';
import { findLabels, LONGEST, type LabelHit } from '../../shared/labels.ts';
import { numeralValue } from '../../shared/numbers/han-numbers.ts';
import type { Script } from '../../shared/words.ts';
import { isMeasure, isMeasured } from '../../shared/numbers/measures.ts';
import {
  type QueryElement,
  type Term,
  TRUST,
  HAN_CHARACTER,
  WEIGHT,
  elementsOfHan,
  wordsOfHan,
  elementOfWord,
} from './elements.ts';

export interface Meanings {
  labels: Partial<Record<Script, Labels>>;
  learned: Partial<Record<Script, Learned>>;
  /** How many of the meanings are concepts; those beyond are everyday words. */
  concepts: number;
  /** How many of the everyday words, the first ones, are the same in all languages. */
  same: number;
}

const covered = (groups: QueryElement[][], script: Script, hit: LabelHit): QueryElement[] =>
  script === 'han'
    ? groups[hit.word]!.slice(hit.from, hit.to)
    : groups.slice(hit.word, hit.word + hit.span).flat();

const addMeaning = (
  element: QueryElement,
  trust: number,
  meaning: number,
  isAkin: boolean,
  { concepts }: Meanings,
): void => {
  const isConcept = meaning < concepts;
  // A word that is part of a name says something, however common it is; by itself it still does not.
  if (element.burden === 'none' && element.script !== 'han') element.ways = [];
  element.weight = element.script === 'han' ? HAN_CHARACTER : 1;
  element.burden = 'full';
  element.ways.push({
    unit: meaningUnit(meaning),
    trust: trust * TRUST[isConcept ? 'concept' : 'everyday'],
    meaning,
    isConcept,
    isAkin,
  });
};

/**
 * The meanings of a label, and whether each is only akin to it. A word with a group of its own, such as
 * flood, is narrower than the concept that lists it among its names: no other of them is shown for it.
 */
const meaningsOf = (
  label: readonly number[],
  { concepts, same }: Meanings,
): (readonly [meaning: number, isAkin: boolean])[] => {
  const isSame = (meaning: number) => meaning >= concepts && meaning < concepts + same;
  const isNarrower = label.some(isSame);
  return label.map((meaning) => [meaning, meaning < concepts ? isNarrower : !isSame(meaning)]);
};

const addMeanings = (
  terms: readonly Term[],
  groups: QueryElement[][],
  meanings: Meanings,
): void => {
  const labelsOf = (script: Script) => meanings.labels[script] ?? {};
  const found = terms.map(({ word }) => word);
  const has = (script: Script, key: string) => Object.hasOwn(labelsOf(script), key);
  // A query is short: everything in it may begin a label.
  const beginnings = new Map<string | number, number>(
    found.flatMap(({ script, text, parts }): (readonly [string | number, number])[] =>
      script === 'han'
        ? [...text, ...bigrams(text)].map((one) => [hanKey(one), LONGEST.characters] as const)
        : parts.slice(0, 1).map((one) => [one, LONGEST.words] as const),
    ),
  );
  const saysMore = groups.flat().some(({ burden }) => burden !== 'none');
  for (const hit of findLabels(found, has, beginnings)) {
    const { word, trust, isCapital } = terms[hit.word]!;
    const elements = covered(groups, word.script, hit);
    // A name that is spelt like a word which says nothing is meant only where nothing else is.
    if (saysMore && !isCapital && elements.every(({ burden }) => burden === 'none')) continue;
    for (const [meaning, isAkin] of meaningsOf(labelsOf(word.script)[hit.key] ?? [], meanings))
      for (const element of elements) addMeaning(element, trust, meaning, isAkin, meanings);
  }
};

const addLearned = ({ ways, script }: QueryElement, meanings: Meanings): void => {
  const learned = meanings.learned[script] ?? {};
  for (const { unit, trust, meaning } of [...ways])
    if (meaning === undefined && Object.hasOwn(learned, unit))
      for (const [other, share] of learned[unit]!)
        ways.push({ unit: other, trust: trust * share * TRUST.learned, isAkin: true });
};

const withoutWays = (element: QueryElement): QueryElement => ({
  ...element,
  burden: 'none',
  weight: WEIGHT.none,
  ways: [],
});

/** The elements of a Han run; of a numeral also found as a number. 一 is most often “a”. */
const foundAsNumber = (elements: QueryElement[], { word, trust }: Term): QueryElement[] => {
  const value = word.text === '一' ? undefined : numeralValue(word.text);
  if (value === undefined) return elements;
  const way = { unit: String(value), trust };
  return elements.map((element) => ({ ...element, ways: [...element.ways, way] }));
};

/** The elements of a Han run, whose first character, what is counted, is also found with its number. */
const foundWithNumber = (elements: QueryElement[], { word, trust }: Term): QueryElement[] => {
  const [first, ...others] = elements;
  const unit = word.units.find((one) => isMeasured(one) && one.endsWith(first!.text));
  return unit ? [{ ...first!, ways: [...first!.ways, { unit, trust }] }, ...others] : elements;
};

/** The elements of each term, with the ways to find them: as written, by meaning, as learned. */
export const readTerms = (terms: readonly Term[], meanings: Meanings): QueryElement[][] => {
  const groups = terms.map((term, at) => {
    if (term.word.script !== 'han') return [elementOfWord(term)];
    const elements = foundAsNumber(elementsOfHan(term), term);
    const before = terms[at - 1];
    // What is counted is found with its number; alone 名 is in many another word.
    if (isMeasure(term.word, before?.word)) return elements.map(withoutWays);
    return before ? foundWithNumber(elements, before) : elements;
  });
  addMeanings(terms, groups, meanings);
  for (const element of groups.flat()) addLearned(element, meanings);
  return groups;
};

/** The elements without those that ask for the same as one before. */
export const withoutRepeated = (elements: readonly QueryElement[]): QueryElement[] => {
  const asked = new Set<string>();
  return elements.filter(({ text, ways }) => {
    const own = [text, ...ways.map(({ unit }) => unit)].join('\t');
    return !asked.has(own) && asked.add(own);
  });
};

/**
 * Makes light of a character of a Han run that nothing is found for, while its neighbours are known
 * or say nothing: a word of one character has no pair by which an index of pairs could know it. One of
 * a longer word has: a text in which 龙化 stands by chance does not make light of the rest of 恐龙化石.
 */
export const lightenLone = (
  group: readonly QueryElement[],
  unknown: readonly boolean[],
): QueryElement[] => {
  const words = wordsOfHan(group.map(({ text }) => text).join(''));
  const isLone = (at: number): boolean =>
    group.length > 1 &&
    words[at]?.length === 1 &&
    [at - 1, at, at + 1].every((near) => Boolean(unknown[near]) === (near === at));
  return group.map((element, at) =>
    element.script === 'han' && isLone(at)
      ? { ...element, weight: WEIGHT.light * HAN_CHARACTER, burden: 'light' }
      : element,
  );
};
