import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import { fold } from '../../text/normalize.ts';

/** A concept that words may mean. */
export interface ConceptFound {
  id: string;
  label: string;
  definition: string;
}

const MOST = 8;

/** How well labels fit words: the same, the one in the other, or the share of words in common. */
const fit = (labels: readonly string[], words: string): number =>
  Math.max(
    0,
    ...labels.map((label) => {
      if (label === words) return 4;
      if (label.startsWith(words)) return 3;
      if (label.includes(words) || words.includes(label)) return 2;
      const [own, wanted] = [label.split(' '), words.split(' ').filter((word) => word.length > 2)];
      const common = wanted.filter((word) => own.includes(word)).length;
      return common / Math.max(1, wanted.length);
    }),
  );

/** How many of some words a definition has, of all; below one, so that names come first. */
const inDefinition = (definitions: readonly (string | undefined)[], words: string): number => {
  const own = words.split(' ').filter((word) => word.length > 3);
  if (own.length === 0) return 0;
  const shares = definitions.map((text = '') => {
    const there = fold(text);
    return own.filter((word) => there.includes(word)).length / own.length;
  });
  const best = Math.max(0, ...shares);
  return best >= 0.5 ? best * 0.9 : 0;
};

/** The concepts that some words may mean, in any language, the likeliest first. */
export const conceptsFor = (
  { concepts }: Pick<Vocabulary, 'concepts'>,
  words: string,
  locale: Locale,
): ConceptFound[] => {
  const folded = fold(words).trim();
  if (folded === '') return [];
  return [...concepts.values()]
    .map((concept) => {
      const { prefLabel, altLabel, definition } = concept;
      const labels = [
        ...Object.values(prefLabel),
        ...Object.values(altLabel).flat(),
        concept.id,
      ].filter((label) => label !== undefined);
      const score = fit(
        labels.map((one) => fold(one)),
        folded,
      );
      return { concept, score: score + inDefinition(Object.values(definition), folded) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ concept: { id, prefLabel, definition } }) => ({
      id,
      label: inLocale(prefLabel, locale).text,
      definition: inLocale(definition, locale).text,
    }));
};

/** What concepts are called in a language, by their ids; those that are none have no name. */
export const namesOf = (
  { concepts }: Pick<Vocabulary, 'concepts'>,
  ids: readonly string[],
  locale: Locale,
): Record<string, string> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const name = concepts.get(id)?.prefLabel;
      return name ? [[id, inLocale(name, locale).text]] : [];
    }),
  );
