import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkText } from '../../../../content/mdx/syntax/syntax.ts';
import { frontMatterFacts } from './front-matter.ts';
import { htmlLines } from './html.ts';
import { altOf, captionIn, isLabelled, isLinks, isOfLines } from './markdown-parts.ts';
import { joinLines } from '../join.ts';
import { cleanLine, lineOf, type Hint, type PageLines } from '../lines.ts';
import { lettersOf, quotedByBuilder, withLink, withMark, withoutBuilderMarks } from '../marks.ts';
import type { PageFacts } from './page-facts.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkText).freeze();

const wrapped = (text: string): string =>
  text.includes('\n') ? text.split(/\s*\n\s*/).reduce(joinLines) : text;

/** Longer paragraphs, more marks in one, or deeper lists and quotations nobody has written. */
const MOST_LENGTH = 40_000;
const MOST_MARKS = 500;
const MOST_DEPTH = /^(?:\s{0,3}>){20}|^ {60,}(?:[-*+]|\d+[.)]) /m;

/** Whether a text can be meant as Markdown: the parser would take minutes for what is not. */
export const isReadable = (source: string): boolean => {
  if (MOST_DEPTH.test(source)) return false;
  let marks = 0;
  let length = 0;
  for (const line of source.split('\n')) {
    if (line.trim() === '') length = marks = 0;
    else if (!/^\s*\|/.test(line)) marks += line.match(/[*_`~[\]<&>\\]/g)?.length ?? 0;
    length += line.length;
    if (marks > MOST_MARKS || length > MOST_LENGTH) return false;
  }
  return true;
};

/** Reads Markdown: its lines with what they are, and what its front matter says of the text. */
export const markdownLines = (source: string): PageLines & { facts: PageFacts } => {
  const found: PageLines = { lines: [], hidden: [], entities: [], links: [] };
  let facts: PageFacts = {};
  let letters: string | undefined;

  const inline = (node: PhrasingContent, isWrapped = true): string => {
    const inner = (): string =>
      'children' in node ? node.children.map((one) => inline(one, isWrapped)).join('') : '';
    if (node.type === 'text') return isWrapped ? wrapped(node.value) : node.value;
    if (node.type === 'strong') return withMark('strong', inner());
    if (node.type === 'emphasis') return withMark('emphasis', inner());
    if (node.type === 'inlineCode') return withMark('code', node.value);
    if (node.type === 'link') return withLink(inner(), node.url, found.links);
    if (node.type === 'break') return '\n';
    if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
    if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    return 'children' in node ? inner() : '';
  };

  const add = (text: string, number: number, hint?: Hint, level?: number, linked = false): void => {
    text.split('\n').forEach((one, index) => {
      const clean = cleanLine(one);
      const quoted =
        hint === undefined
          ? quotedByBuilder(clean, () => (letters ??= lettersOf(source)))
          : undefined;
      const own = quoted ?? (hint === 'code' ? clean : withoutBuilderMarks(clean));
      if (own === '') return;
      const line = lineOf(own, number + index, index === 0);
      found.lines.push({
        ...line,
        ...((hint ?? quoted) !== undefined && { hint: hint ?? 'quote' }),
        ...(level !== undefined && { level }),
        ...(linked && { linked }),
      });
    });
  };

  const paragraph = (node: Paragraph, number: number, hint?: Hint, level?: number): void => {
    const caption = captionIn(node);
    if (caption) {
      const shown = caption.map((one) => inline(one)).join('');
      return add(shown || altOf(node), number, 'caption');
    }
    const lines = node.children.map((one) => inline(one, false)).join('');
    if (isOfLines(lines)) return add(lines, number, hint, level);
    const text = node.children
      .map((child, index) =>
        isLabelled(node, index) ? `${inline(child).trimEnd()}\n` : inline(child),
      )
      .join('');
    return add(text, number, hint, level, isLinks(node));
  };

  const block = (node: RootContent, hint?: Hint, level = 0): void => {
    const number = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'yaml':
        facts = frontMatterFacts(node.value);
        return;
      case 'heading':
        return add(
          node.children.map((one) => inline(one)).join(''),
          number,
          node.depth === 1 ? 'h1' : node.depth === 2 ? 'h2' : 'h3',
        );
      case 'paragraph':
        return paragraph(node, number, hint, hint && level);
      case 'blockquote':
        return node.children.forEach((child) => block(child, 'quote'));
      case 'list':
        return node.children.forEach((item) =>
          item.children.forEach((child, index) =>
            block(
              child,
              index > 0 && child.type !== 'list' ? undefined : node.ordered ? 'step' : 'item',
              child.type === 'list' ? level + 1 : level,
            ),
          ),
        );
      case 'code':
        return node.value
          .split('\n')
          .forEach((line, index) => add(line, number + 1 + index, 'code'));
      case 'table':
        return node.children.forEach((row) => {
          const cells = row.children.map((cell) =>
            cell.children
              .map((one) => inline(one))
              .join('')
              .replace(/[|｜\n]/g, '/'),
          );
          add(`| ${cells.join(' | ')} |`, row.position?.start.line ?? number, 'row');
        });
      case 'html': {
        const inner = htmlLines(node.value);
        return inner.lines.forEach((line) => {
          found.lines.push({ ...line, text: toString({ type: 'text', value: line.text }), number });
        });
      }
      case 'footnoteDefinition':
        return node.children.forEach((child, index) => {
          const text = toString(child);
          add(index === 0 ? `[${node.label ?? node.identifier}] ${text}` : text, number);
        });
      default:
    }
  };

  parser.parse(source).children.forEach((node, index, all) => {
    const before = all[index - 1];
    const isBelowPicture = before?.type === 'paragraph' && captionIn(before)?.length === 0;
    const [own, ...more] = node.type === 'paragraph' ? node.children : [];
    const isCaption = isBelowPicture && own?.type === 'emphasis' && more.length === 0;
    block(node, isCaption ? 'caption' : undefined);
  });
  return { ...found, facts };
};
