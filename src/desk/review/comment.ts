import type { Changed } from './compare.ts';

/** What a reviewer said of each change; nothing was said of the others. */
export type Verdicts = ReadonlyMap<string, 'holds' | 'question'>;

/** The words of a comment. */
interface CommentWords {
  by: string;
  holds: string;
  question: string;
  open: string;
}

const lines = (head: string, names: readonly string[]): string[] =>
  names.length > 0
    ? [`**${head}** (${names.length})`, '', ...names.map((name) => `- ${name}`), '']
    : [];

/** A review as a comment: what was read and holds, what is in question, what nobody has read. */
export const commentOf = (
  changes: readonly Changed[],
  verdicts: Verdicts,
  nameOf: (change: Changed) => string,
  words: CommentWords,
): string => {
  const of = (verdict: 'holds' | 'question' | undefined): string[] =>
    changes.filter(({ key }) => verdicts.get(key) === verdict).map(nameOf);
  return [
    words.by,
    '',
    ...lines(words.holds, of('holds')),
    ...lines(words.question, of('question')),
    ...lines(words.open, of(undefined)),
  ]
    .join('\n')
    .trim();
};
