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
  return `${before}<Term id="${id}">${inside}</Term>${text.slice(end)}`;
};
