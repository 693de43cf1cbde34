/** A file of the content: its path from the project's top, with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Line and column as editors count them: from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

// Findings come file by file: the lines of the last one are enough.
let last = { text: '', starts: [0] };

/** The place of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => {
  if (text !== last.text) last = { text, starts: startsOf(text) };
  const { starts } = last;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
};
