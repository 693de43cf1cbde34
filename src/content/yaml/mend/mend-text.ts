/** A piece of a text that is written otherwise. */
interface Edit {
  offset: number;
  length: number;
  to: string;
}

/** A mistake of syntax, as `yamlMistakes` names it. */
interface Mistake {
  offset: number;
  detail: string;
}

/** More of them are no slips. */
const MOST = 20;

/** What stands in the place of a slip, and how many characters it takes. */
type Mend = [length: number, to: string];

/** Each keeps its line. */
const MENDS: Readonly<Record<string, (rest: string) => Mend>> = {
  'wide-colon': () => [1, ': '],
  'wide-comma': () => [1, ', '],
  'tight-colon': () => [1, ': '],
  'tight-dash': () => [1, '- '],
  'no-comma': () => [0, ','],
  'no-dash': () => [0, '- '],
  'open-quote': () => [1, ''],
  UNEXPECTED_TOKEN: () => [1, ''],
  BAD_SCALAR_START: () => [1, ''],
  html: () => [1, '('],
  comment: () => [1, ''],
  twice: () => [0, 'x'],
  TAB_AS_INDENT: (rest) => [/^\t*/.exec(rest)![0].length, '  '],
  // `title: Call one: two`: its place is that of the value.
  BLOCK_AS_IMPLICIT_KEY: (rest) => {
    const [line] = /^.*/.exec(rest)!;
    return [line.length, line.replace(/: /g, ' – ')];
  },
};

/**
 * A text as it would read without its slips, on the same lines; undefined if one of them can be
 * mended in more ways than one.
 */
export const mendText = (text: string, mistakes: readonly Mistake[]): string | undefined => {
  if (mistakes.length > MOST) return undefined;
  const edits: Edit[] = [];
  for (const { offset, detail } of mistakes) {
    const mend = MENDS[detail];
    if (!mend) return undefined;
    const [length, to] = mend(text.slice(offset));
    edits.push({ offset, length, to });
  }
  return edits
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (out, { offset, length, to }) => out.slice(0, offset) + to + out.slice(offset + length),
      text,
    );
};
