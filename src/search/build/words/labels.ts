import type { Vocabulary } from '../../../content/vocabulary/vocabulary.ts';
import type { VocabularyConcept } from '../../../model/corpus.ts';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { toSimplified, type CharacterMap } from '../../../text/chinese.ts';
import type { Compounds } from '../../shared/compounds/compounds.ts';
import { beginningsOf, type Beginnings } from '../../shared/labels.ts';
import { isNumber } from '../../shared/numbers/number-words.ts';
import { words, type Script } from '../../shared/words.ts';

/** Labels to meanings, by the script that they are written in. */
export type LabelTable = Record<Script, Map<string, Set<number>>>;

/**
 * A label as it is compared: its stems with a space between; a Han one as it stands. A label of
 * several scripts is compared by its Han part if it is nothing but Han, else not at all.
 */
export const labelKey = (
  label: string,
  compounds: Compounds,
): { script: Script; key: string } | undefined => {
  const found = words(label, compounds);
  const spelt = found.filter((word) => !isNumber(word));
  const script = (spelt[0] ?? found[0])?.script;
  if (!script || spelt.some((word) => word.script !== script)) return undefined;
  // Of Chinese a run alone is compared.
  if (script === 'han' && spelt.length < found.length) return undefined;
  return { script, key: found.flatMap(({ parts }) => parts).join(' ') };
};

/** All that a concept is called in a language. */
export const labelsIn = (
  { prefLabel, altLabel, hiddenLabel }: VocabularyConcept,
  locale: Locale,
): string[] => [prefLabel[locale] ?? [], altLabel[locale] ?? [], hiddenLabel[locale] ?? []].flat();

/** All that a concept is called, in all languages. */
export const labelsOf = (concept: VocabularyConcept): string[] =>
  LOCALES.flatMap((locale) => labelsIn(concept, locale));

/** The labels of all concepts, and of the groups of everyday words that follow them. */
export const labelTable = (
  { concepts }: Vocabulary,
  groups: readonly (readonly string[])[],
  characters: CharacterMap,
  compounds: Compounds,
): LabelTable => {
  const table: LabelTable = { han: new Map(), arabic: new Map(), latin: new Map() };
  const add = (label: string, meaning: number) => {
    const found = labelKey(toSimplified(label, characters), compounds);
    if (!found) return;
    const meanings = table[found.script].get(found.key) ?? new Set();
    table[found.script].set(found.key, meanings.add(meaning));
  };
  [...concepts.values()].forEach((concept, meaning) => {
    for (const label of labelsOf(concept)) add(label, meaning);
  });
  groups.forEach((group, at) => {
    for (const label of group) add(label, concepts.size + at);
  });
  return table;
};

/** What the labels of a table begin with. */
export const tableBeginnings = (table: LabelTable): Beginnings =>
  beginningsOf(Object.values(table).flatMap((labels) => [...labels.keys()]));
