import { placeOf } from './key-order.ts';
import { SCAFFOLD } from '../../../editor/words/scaffold.ts';
import { lineStart, nextLine } from '../yaml-place.ts';

const COMMENT = /^( *)# ?(.*)$/;

/** A line of a comment as it reads without its #; undefined if it is none. */
const uncommented = (line: string): string | undefined => {
  const [, before, words] = COMMENT.exec(line) ?? [];
  return words === undefined ? undefined : `${before}${words}`;
};

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

const lineAt = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
};

/** Behind the comments that follow an offset and belong below a column: fields not filled in yet. */
export const pastScaffold = (text: string, at: number, column: number): number => {
  const bare = at < text.length ? uncommented(lineAt(text, at)) : undefined;
  return bare !== undefined && indentOf(bare) > column
    ? pastScaffold(text, nextLine(text, at), column)
    : at;
};

/** Behind the fields in comments that come before a key. */
export const pastEarlier = (text: string, at: number, column: number, key: string): number => {
  let past = at;
  for (let line = at; line < text.length; line = nextLine(text, line)) {
    const bare = uncommented(lineAt(text, line));
    if (bare === undefined) return past;
    const field = indentOf(bare) === column ? /^ *(\w+):/.exec(bare)?.[1] : undefined;
    if (field !== undefined && placeOf(key, [field]) === 0) return past;
    if (field !== undefined) past = pastScaffold(text, nextLine(text, line), column);
  }
  return past;
};

/** A field that stands in a comment: its lines, and those of what is within it. */
interface Scaffold {
  start: number;
  /** Where the lines within it begin. */
  inner: number;
  end: number;
}

/** The field of a name that stands in a comment at a column, between two offsets. */
export const scaffoldOf = (
  text: string,
  { start, end, column }: { start: number; end: number; column: number },
  key: string,
): Scaffold | undefined => {
  const head = ' '.repeat(column);
  let words: number | undefined;
  for (let at = start; at < end; at = nextLine(text, at)) {
    const bare = uncommented(lineAt(text, at));
    if (bare !== undefined && (bare === `${head}${key}:` || bare.startsWith(`${head}${key}: `))) {
      const inner = nextLine(text, at);
      return { start: words ?? at, inner, end: pastScaffold(text, inner, column) };
    }
    words = bare?.startsWith(`${head}# `) ? at : undefined;
  }
  return undefined;
};

const WORDS = new Set(Object.values(SCAFFOLD).flatMap((words) => Object.values(words)));

/** A text without the words of the scaffold above a line: what they ask for was done. */
export const withoutWordsAbove = (text: string, at: number): string => {
  const start = lineStart(text, at);
  if (start === 0) return text;
  const above = lineStart(text, start - 1);
  const words = /^ *# (.*)$/.exec(lineAt(text, above))?.[1];
  return words !== undefined && WORDS.has(words) ? text.slice(0, above) + text.slice(start) : text;
};

const INTRO = new Set(Object.values(SCAFFOLD).map(({ intro }) => `# ${intro}`));

const isField = (line: string): boolean => /^ *#[# ]*(?:- )?[a-z]\w*:(?: |$)/i.test(line);

/** A text whose last field was filled in, without the words that say how to fill fields in. */
export const withoutIntro = (text: string): string => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => INTRO.has(line));
  return at < 0 || lines.some(isField) ? text : lines.toSpliced(at, 1).join('\n');
};
