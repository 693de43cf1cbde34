import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import type { Inline } from '../../model/inline.ts';
import { inlineText } from '../../model/inline.ts';
import type { Locale } from '../../model/locale.ts';

/** A term of the vocabulary that stands in a paragraph, and its words in another language. */
export interface TermHere {
  id: string;
  /** As it stands in the paragraph. */
  found: string;
  words: string[];
  /** Whether the paragraph marks it as a term. */
  isMarked: boolean;
}

/** A label of one character is in too many words. */
const SHORTEST = 2;

const labelsOf = ({ prefLabel, altLabel }: VocabularyConcept, locale: Locale): string[] =>
  [prefLabel[locale] ?? [], altLabel[locale] ?? []].flat();

const markedIn = (pieces: readonly Inline[]): Map<string, string> =>
  new Map(
    pieces.flatMap((piece): [string, string][] => {
      if (typeof piece === 'string') return [];
      const inside = [...markedIn(piece.children ?? [])];
      const { as, to } = piece;
      return as === 'term' && to !== undefined ? [[to, inlineText([piece])], ...inside] : inside;
    }),
  );

// Chinese has no spaces: there any place is one.
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter) && !/\p{Script=Han}/u.test(letter);

const standsIn = (text: string, label: string): boolean => {
  if (label.length < SHORTEST) return false;
  // IT is not it.
  const isAsWritten = label === label.toUpperCase();
  const [own, wanted] = isAsWritten ? [text, label] : [text.toLowerCase(), label.toLowerCase()];
  for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + 1))
    if (!isLetter(own[at - 1]) && !isLetter(own[at + wanted.length])) return true;
  return false;
};

/** The terms of a paragraph: those that it marks, then those whose names stand in it. */
export const termsIn = (
  { concepts }: Pick<Vocabulary, 'concepts'>,
  pieces: readonly Inline[],
  from: Locale,
  into: Locale,
): TermHere[] => {
  const marked = markedIn(pieces);
  const text = inlineText(pieces);
  const named = [...concepts.values()].flatMap((concept): TermHere[] => {
    const label = labelsOf(concept, from).find((one) => standsIn(text, one));
    const found = marked.get(concept.id) ?? label;
    const words = labelsOf(concept, into);
    return found === undefined || words.length === 0
      ? []
      : [{ id: concept.id, found, words, isMarked: marked.has(concept.id) }];
  });
  return named.sort((a, b) => Number(b.isMarked) - Number(a.isMarked));
};
