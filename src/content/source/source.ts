/** A file of the content: its path from the project's top, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** Line and column as editors count them: from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The place of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
};
