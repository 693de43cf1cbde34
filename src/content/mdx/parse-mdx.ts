import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Preset } from 'unified';
import type { ReportAt } from '../source/diagnostics.ts';
import { withinLimits } from './mdx-limits.ts';
import { mistakeOf } from './mdx-mistakes.ts';
import { mayHaveTables, remarkText, remarkTextWithoutTables } from './syntax/syntax.ts';
import { positionAt, type SourceFile } from '../source/source.ts';

const parserWith = (text: Preset): { parse: (text: string) => Root } =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx).use(text).freeze();
const withTables = parserWith(remarkText);
const withoutTables = parserWith(remarkTextWithoutTables);

/** A file of nothing but mistakes is not worth more attempts, nor a long one more characters. */
const MOST_ATTEMPTS = 50;
const MOST_CHARACTERS = 400_000;

/** The lines around an offset up to the nearest blank ones. */
const paragraphAround = (text: string, offset: number): [number, number] => {
  const before = [...text.slice(0, offset).matchAll(/\n(?=[ \t]*\n)/g)].at(-1)?.index ?? -1;
  const after = text.slice(offset).search(/\n[ \t]*\n/);
  return [before < 0 ? 0 : before + 1, after < 0 ? text.length : offset + after];
};

/** What a merge leaves around two versions: nobody can tell which one is meant. */
const CONFLICT = /^(?:<{7}|>{7})(?= |$)/m;
/** A guide may show what it looks like. */
const FENCED = /^(`{3,}|~{3,}).*\n(?:.*\n)*?\1/gm;

const blank = (text: string, [start, end]: [number, number]): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);

/** The paragraph at fault as plain text, so that the blocks after it keep their numbers. */
const defuse = (text: string, [start, end]: [number, number]): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[<>{}]/g, ' ') + text.slice(end);

/**
 * Parses MDX with footnotes, tables and deleted text. After a syntax error the paragraph at fault is read as plain text, or
 * blanked if that does not help, and all is parsed again, so that one run reports every error.
 * Such a tree is never rendered: there was an error. Undefined, which is reported, if the text
 * cannot be read in good time.
 */
export const parseMdx = (source: SourceFile, report: ReportAt): Root | undefined => {
  const conflict = CONFLICT.exec(source.text.replace(FENCED, (code) => code.replace(/[<>]/g, ' ')));
  if (conflict) {
    report(positionAt(source.text, conflict.index), 'conflict-mark');
    return undefined;
  }
  const readable = withinLimits(source.text, report);
  if (readable === undefined) return undefined;
  let text = readable;
  const attempts = Math.min(MOST_ATTEMPTS, 1 + Math.floor(MOST_CHARACTERS / text.length));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      return (mayHaveTables(text) ? withTables : withoutTables).parse(text);
    } catch (error) {
      const { offset, rule, values } = mistakeOf(text, error);
      report(positionAt(text, offset), rule, values);
      const paragraph = paragraphAround(text, offset);
      const defused = defuse(text, paragraph);
      const cleared = defused === text ? blank(text, paragraph) : defused;
      text = cleared === text ? blank(text, [offset, text.length]) : cleared;
    }
  }
  return undefined;
};
