import type { Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import type { ConceptState } from '../worker/choices.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u200c\p{M}-]+/gu, '');

const MOST = 12;

/** The concepts that have a name like some words, in whatever language; the best first. */
export const conceptsLike = (
  words: string,
  concepts: readonly ConceptState[],
  locale: Locale,
): ConceptState[] => {
  const wanted = folded(words);
  if (wanted === '') return [];
  const rank = ({ labels, id, name }: ConceptState): number => {
    const own = [...labels, id].map(folded);
    const main = folded(inLocale(name, locale).text);
    if (main === wanted) return 0;
    if (own.includes(wanted)) return 1;
    if (main.startsWith(wanted)) return 2;
    if (own.some((label) => label.startsWith(wanted))) return 3;
    return own.some((label) => label.includes(wanted)) ? 4 : Infinity;
  };
  return concepts
    .map((concept) => ({ concept, at: rank(concept) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ concept }) => concept);
};
