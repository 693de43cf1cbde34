import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LIMITS, MOST_MARKS } from '../schema/mdx.ts';
import type { RuleId } from '../i18n/diagnostics.ts';
import type { ReportAt } from './diagnostics.ts';
import { positionAt, type Position, type Source } from './source.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** What the parser throws: a VFileMessage. */
interface SyntaxMessage {
  reason: string;
  ruleId?: string;
  line?: number | null;
  column?: number | null;
  place?: { offset?: number; start?: { offset?: number } } | null;
}

const isSyntaxMessage = (error: unknown): error is SyntaxMessage =>
  typeof error === 'object' && error !== null && 'reason' in error;

/** A file of nothing but mistakes is not worth more attempts. */
const MOST_ATTEMPTS = 50;

const offsetOf = (text: string, { line, column, place }: SyntaxMessage): number => {
  const offset = place?.offset ?? place?.start?.offset;
  if (offset !== undefined) return Math.min(offset, text.length);
  const lines = text.split('\n').slice(0, (line ?? 1) - 1);
  return Math.min(
    text.length,
    lines.join('\n').length + (lines.length > 0 ? 1 : 0) + (column ?? 1) - 1,
  );
};

/** The lines around an offset up to the nearest blank ones. */
const paragraphAround = (text: string, offset: number): [number, number] => {
  const before = [...text.slice(0, offset).matchAll(/\n(?=[ \t]*\n)/g)].at(-1)?.index ?? -1;
  const after = text.slice(offset).search(/\n[ \t]*\n/);
  return [before < 0 ? 0 : before + 1, after < 0 ? text.length : offset + after];
};

const ruleOf = (text: string, at: number, { ruleId }: SyntaxMessage): RuleId => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (/^(?:import|export)\b/.test(text.slice(start))) return 'mdx-import';
  return ruleId === 'acorn' || ruleId === 'non-spread' ? 'mdx-expression' : 'mdx-syntax';
};

/**
 * Where a complaint belongs. An unclosed brace or tag is noticed only at the end of the text;
 * its own place is the last opening before.
 */
const realPlace = (text: string, offset: number, reason: string): number => {
  const opening =
    /\(`?<?([\w.-]*)>?`?\) \((\d+):(\d+)-/.exec(reason) ?? /\((\d+):(\d+)-/.exec(reason);
  if (opening) {
    const [line, column] = opening.slice(-2).map(Number);
    return offsetOf(text, { reason, line: line ?? 1, column: column ?? 1 });
  }
  if (offset >= text.trimEnd().length) {
    const brace = text.lastIndexOf('{');
    const tag = text.lastIndexOf('<');
    const last = Math.max(brace, tag);
    if (last >= 0) return last;
  }
  return offset;
};

const DETAILS: [RegExp, string][] = [
  [/closing brace/, 'open-brace'],
  [
    /expected a closing tag|end of file.*in (?:name|tag|attribute|element|closing)/i,
    'unclosed-tag',
  ],
  [/closing (?:tag|slash)|before the end of/i, 'closing-tag'],
  [/to create a link/, 'bare-link'],
  [/before attribute value/, 'attribute-quotes'],
  [/before name|in name|to create a comment/, 'angle-bracket'],
  [/acorn|expression|ESM|spread/i, 'expression'],
];

/** The parser's complaint as a word of ours, so that it can be said in any language. */
const detailOf = (reason: string): string =>
  DETAILS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'mark-up';

const blank = (text: string, [start, end]: [number, number]): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

const TOO_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${LIMITS.depth + 1},}.*$`,
  'gm',
);

/** The first mark that is one too many, so that parsing would take long. */
const tooMany = (text: string): { offset: number; mark: string; limit: number } | undefined => {
  for (const [mark, limit] of Object.entries(MOST_MARKS)) {
    let offset = text.indexOf(mark);
    for (let count = 1; offset >= 0 && count <= limit; count += 1)
      offset = text.indexOf(mark, offset + mark.length);
    if (offset >= 0) return { offset, mark, limit };
  }
  return undefined;
};

/** The paragraph at fault as plain text, so that the blocks after it keep their numbers. */
const defuse = (text: string, [start, end]: [number, number]): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[<>{}]/g, ' ') + text.slice(end);

/** Blanks lines nested so deeply that parsing them would take minutes. */
const blankTooDeep = (text: string, report: ReportAt): string =>
  text.replace(TOO_DEEP, (line, offset: number) => {
    report(positionAt(text, offset), 'mdx-too-deep', { limit: LIMITS.depth });
    return ' '.repeat(line.length);
  });

/**
 * Parses MDX with GFM. After a syntax error the paragraph at fault is read as plain text, or
 * blanked if that does not help, and all is parsed again, so that one run reports every error.
 * Such a tree is never rendered: there was an error.
 */
export const parseMdx = (source: Source, report: ReportAt): Root => {
  const many = tooMany(source.text);
  if (many) {
    const { offset, mark, limit } = many;
    report(positionAt(source.text, offset), 'mdx-too-many', {
      found: mark === '\n' ? 'lines' : mark,
      limit,
    });
    return { type: 'root', children: [] };
  }
  let text = blankTooDeep(source.text, report);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return parser.parse(text);
    } catch (error) {
      if (!isSyntaxMessage(error)) throw error;
      const offset = realPlace(text, offsetOf(text, error), error.reason);
      const at: Position = positionAt(text, offset);
      report(at, ruleOf(text, offset, error), { detail: detailOf(error.reason) });
      const paragraph = paragraphAround(text, offset);
      const defused = defuse(text, paragraph);
      const cleared = defused === text ? blank(text, paragraph) : defused;
      text = cleared === text ? blank(text, [offset, text.length]) : cleared;
    }
  }
  return { type: 'root', children: [] };
};
