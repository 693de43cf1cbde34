import { LOCALES, type Locale } from '../../../model/locale.ts';
import { LOCALE_OF, type Labels, type SearchConcept } from '../../shared/files.ts';
import type { TextIn } from '../../../model/text.ts';
import type { Pointer, Understood } from '../answer.ts';
import type { QueryElement } from './elements.ts';

const MOST_TERMS = 5;

const titleOf = ({ label }: SearchConcept, locale: Locale): TextIn => ({
  text: label[locale],
  lang: locale,
});

/** A page of the vocabulary. */
export const termOf = (concept: SearchConcept, locale: Locale): Pointer => ({
  kind: 'term',
  id: concept.id,
  title: titleOf(concept, locale),
});

// What was written as one word may have been read as two.
const typedOf = (words: readonly QueryElement[], glue: string): string =>
  words
    .map(({ typed }) => typed)
    .filter((typed, at, all) => glue === '' || typed !== all[at - 1])
    .join(glue);

/** The concepts that a query names, each with the words that name it. */
export const understand = (
  elements: readonly QueryElement[],
  concepts: readonly SearchConcept[],
): Understood[] => {
  const named = new Map<number, QueryElement[]>();
  for (const element of elements)
    for (const meaning of new Set(element.ways.flatMap((way) => way.meaning ?? [])))
      if (meaning < concepts.length) named.set(meaning, [...(named.get(meaning) ?? []), element]);
  // Of concepts that the same words name, the one with most of them; "data centre", not "data".
  const largest = [...named].filter(
    ([, words]) =>
      ![...named.values()].some(
        (other) => other.length > words.length && words.every((word) => other.includes(word)),
      ),
  );
  return largest.map(([meaning, words]) => {
    const concept = concepts[meaning]!;
    const { script } = words[0]!;
    const names = LOCALES.filter((locale) => locale !== LOCALE_OF[script]);
    return {
      concept: concept.id,
      text: typedOf(words, script === 'han' ? '' : ' '),
      names: names.map((locale) => titleOf(concept, locale)),
    };
  });
};

interface SplitLabel {
  words: readonly string[];
  meanings: readonly number[];
}

const splitTables = new WeakMap<Labels, ReadonlyMap<string, SplitLabel[]>>();

/** The labels that each word is in, worked out once for a table. */
const labelsByWord = (labels: Labels): ReadonlyMap<string, SplitLabel[]> => {
  const known = splitTables.get(labels);
  if (known) return known;
  const found = new Map<string, SplitLabel[]>();
  for (const [label, meanings] of Object.entries(labels)) {
    const words = label.split(' ');
    for (const word of new Set(words))
      found.set(word, [...(found.get(word) ?? []), { words, meanings }]);
  }
  splitTables.set(labels, found);
  return found;
};

/** The terms that a query names, in whole or, of a name of several words, in part. */
export const termsFor = (
  elements: readonly QueryElement[],
  tables: readonly Labels[],
  concepts: readonly SearchConcept[],
  locale: Locale,
): Pointer[] => {
  const whole = understand(elements, concepts).map(({ concept }) => concept);
  const units = elements.filter(({ burden }) => burden === 'full').map(({ ways }) => ways[0]?.unit);
  const part = tables
    .flatMap((labels) => labelsByWord(labels).get(units[0] ?? '') ?? [])
    .filter(({ words }) => units.every((unit) => unit !== undefined && words.includes(unit)))
    .flatMap(({ meanings }) => meanings)
    .flatMap((meaning) => concepts[meaning]?.id ?? []);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return [...new Set([...whole, ...part])]
    .slice(0, MOST_TERMS)
    .map((id) => termOf(byId.get(id)!, locale));
};
