import { stringify } from 'yaml';
import type { Basis } from '../../../model/article.ts';
import type { Locale } from '../../../model/locale.ts';
import { plain } from '../read/marks.ts';
import { escapeMdx } from './escape.ts';
import type { DraftBlock } from '../structure/structure.ts';
import { cellsOf } from '../structure/tables.ts';

const PREFIX: Record<Exclude<DraftBlock['kind'], 'step' | 'code' | 'row'>, string> = {
  h2: '## ',
  h3: '### ',
  paragraph: '',
  item: '- ',
  quote: '> ',
};

const isList = (kind: DraftBlock['kind'] | undefined): boolean =>
  kind === 'item' || kind === 'step';

const rowMdx = (text: string, isHead: boolean, links: readonly string[]): string => {
  const cells = cellsOf(text);
  const row = `| ${cells.map((cell) => escapeMdx(cell, links)).join(' | ')} |`;
  return isHead ? `${row}\n|${' - |'.repeat(cells.length)}` : row;
};

/** How far the items of a list within another are moved in. */
const INDENT = '   ';

const blockMdx = (
  { kind, text, level = 0, number = 1 }: DraftBlock,
  before: DraftBlock | undefined,
  links: readonly string[],
): string => {
  // A list can lie no deeper than one below the item before it.
  const depth = isList(before?.kind) ? Math.min(level, (before?.level ?? 0) + 1) : 0;
  const indent = isList(kind) ? INDENT.repeat(depth) : '';
  if (kind === 'row') return rowMdx(text, before?.kind !== 'row', links);
  if (kind === 'code') return escapeMdx(plain(text));
  const own = escapeMdx(text, links);
  return indent + (kind === 'step' ? `${number}. ` : PREFIX[kind]) + own;
};

const gapBetween = (before: DraftBlock | undefined, { kind }: DraftBlock): string => {
  if (!before) return '';
  if (kind === 'quote' && before.kind === 'quote') return '\n>\n';
  return (isList(kind) && isList(before.kind)) || (kind === 'row' && before.kind === 'row')
    ? '\n'
    : '\n\n';
};

/** The blocks of a draft as MDX: items of one list and rows of one table follow each other, the rest stands apart. */
const blocksToMdx = (blocks: readonly DraftBlock[], links: readonly string[] = []): string =>
  blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      return gapBetween(before, block) + blockMdx(block, before, links);
    })
    .join('');

/** What the front matter of an imported article says of it. */
interface ArticleHead {
  locale: Locale;
  title: string;
  basis: Basis;
}

/** An imported article, on the ground that the editor has named. */
export const articleMdx = (
  { locale, title, basis }: ArticleHead,
  blocks: readonly DraftBlock[],
  links: readonly string[],
): string => {
  const front = stringify(
    { lang: locale, role: 'original', title, basis },
    { lineWidth: 0, singleQuote: true },
  );
  return `---\n${front}---\n\n${blocksToMdx(blocks, links)}\n`;
};
