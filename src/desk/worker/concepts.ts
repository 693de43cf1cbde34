import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import type { Locale } from '../../model/locale.ts';
import { fold } from '../../text/normalize.ts';

/** A concept that words may mean. */
export interface ConceptFound {
  id: string;
  label: string;
  definition: string;
}

const MOST = 8;

/** How well labels fit words: the same, the one in the other, or a word in common. */
const fit = (labels: readonly string[], words: string): number =>
  Math.max(
    0,
    ...labels.map((label) => {
      if (label === words) return 4;
      if (label.startsWith(words)) return 3;
      if (label.includes(words) || words.includes(label)) return 2;
      const own = label.split(' ');
      return words.split(' ').some((word) => word.length > 2 && own.includes(word)) ? 1 : 0;
    }),
  );

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
      const { prefLabel, altLabel } = concept;
      const labels = [
        ...Object.values(prefLabel),
        ...Object.values(altLabel).flat(),
        concept.id,
      ].filter((label) => label !== undefined);
      return {
        concept,
        score: fit(
          labels.map((one) => fold(one)),
          folded,
        ),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ concept: { id, prefLabel, definition } }) => ({
      id,
      label: prefLabel[locale] ?? Object.values(prefLabel)[0] ?? id,
      definition: definition[locale] ?? Object.values(definition)[0] ?? '',
    }));
};
