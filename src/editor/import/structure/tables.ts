import { isProse } from '../read/sentence.ts';

interface Row {
  text: string;
}

const EDGES = /^\s*[|｜]\s*|\s*[|｜]\s*$/g;

/** The cells of a line whose columns stand between bars. */
export const cellsOf = (text: string): string[] => text.replace(EDGES, '').split(/\s*[|｜]\s*/);

/** The line below the head of a table in Markdown. */
export const RULE = /^[\s|｜:+-]+$/;

/** Whether the lines from `a` to `b` are rows of one table: as many cells, and enough of them. */
const isTable = (rows: readonly Row[]): boolean => {
  const columns = cellsOf(rows[0]?.text ?? '').length;
  return columns > 1 && rows.length >= (columns > 2 ? 2 : 3);
};

/** Indices of the lines that are rows of a table: bars in a single line are those of a menu. */
export const tableLines = (lines: readonly Row[]): Set<number> => {
  const found = new Set<number>();
  const prose = lines.findIndex((line) => isProse(line));
  const firstProse = prose < 0 ? Infinity : prose;
  let from = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    const columns = cellsOf(lines[from]?.text ?? '').length;
    const next = lines[i];
    if (next && (cellsOf(next.text).length === columns || RULE.test(next.text)) && columns > 1)
      continue;
    const rows = lines.slice(from, i);
    // What stands above the text is a menu.
    const isInText = from > firstProse;
    if (isInText && isTable(rows)) rows.forEach((_, k) => found.add(from + k));
    from = i;
  }
  return found;
};
