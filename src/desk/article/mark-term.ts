/** Words marked as a term. */
export const termOf = (id: string, words: string): string => `<Term id="${id}">${words}</Term>`;

/** The words between two places of a text marked as a term; undefined where they cannot be. */
export const markTerm = (
  text: string,
  from: number,
  to: number,
  id: string,
): string | undefined => {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  if (start >= end) return undefined;
  const inside = text.slice(start, end);
  // Not across a mark, nor within one.
  if (/[<>[\]`|]/.test(inside)) return undefined;
  const before = text.slice(0, start);
  if (/<[^>]*$/.test(before)) return undefined;
  const opened = before.match(/<Term\b/g)?.length ?? 0;
  const closed = before.match(/<\/Term>/g)?.length ?? 0;
  if (opened > closed) return undefined;
  return before + termOf(id, inside) + text.slice(end);
};

/** Words of a text that are marked as a term, and where they stand with their mark. */
export interface MarkedTerm {
  id: string;
  words: string;
  from: number;
  to: number;
}

/** The terms that a text marks, in their order. */
export const markedTerms = (text: string): MarkedTerm[] =>
  [...text.matchAll(/<Term\s+id="([^"<>]*)">([^<]*)<\/Term>/g)].map(
    ({ 0: whole, 1: id = '', 2: words = '', index }) => ({
      id,
      words,
      from: index,
      to: index + whole.length,
    }),
  );

/** The text with other words marked as the same term. */
export const rewordTerm = (text: string, { id, from, to }: MarkedTerm, words: string): string =>
  text.slice(0, from) + termOf(id, words) + text.slice(to);

/** The text with the words of a term, and without its mark. */
export const unmarkTerm = (text: string, { words, from, to }: MarkedTerm): string =>
  text.slice(0, from) + words + text.slice(to);
