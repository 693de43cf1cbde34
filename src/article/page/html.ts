import type { Block, BlockKind } from '../../model/block.ts';
import { groupBlocks, type ListPiece, type Piece } from './group.ts';

/** What a page adds to the blocks of an article. */
export interface ArticleSettings {
  /** The inner HTML of a block, with real addresses. */
  resolve: (html: string) => string;
  /** What stands at the end of a block: its number, its marks, what cites it. */
  tail: (block: Block) => string;
  /** Name of a table that may have to be scrolled. */
  tableLabel: string;
}

// The page has the title of the article as an h2, so its own headings are one lower.
const TAGS: Partial<Record<BlockKind, string>> = { h2: 'h3', h3: 'h4', h4: 'h5' };

const IMAGE = /^<img(?:"[^"]*"|[^">])*>/;

const element = (tag: string, block: Block, { resolve, tail }: ArticleSettings): string =>
  `<${tag} id="${block.id}">${resolve(block.html)}${tail(block)}</${tag}>`;

const listHtml = (list: ListPiece, settings: ArticleSettings): string => {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.start === 1 ? '' : ` start="${list.start}"`;
  const items = list.items.map(({ block, lists }) => {
    const inner = lists.map((one) => listHtml(one, settings)).join('');
    const text = settings.resolve(block.html) + settings.tail(block);
    return `<li id="${block.id}">${text}${inner}</li>`;
  });
  return `<${tag}${start}>${items.join('')}</${tag}>`;
};

const rowHtml = (block: Block, { resolve, tail }: ArticleSettings): string => {
  const cells = resolve(block.html);
  const end = cells.lastIndexOf('</t');
  return `<tr id="${block.id}">${cells.slice(0, end)}${tail(block)}${cells.slice(end)}</tr>`;
};

const tableHtml = (rows: readonly Block[], settings: ArticleSettings): string => {
  const part = (tag: string, kind: BlockKind): string => {
    const found = rows.filter((row) => row.kind === kind).map((row) => rowHtml(row, settings));
    return found.length > 0 ? `<${tag}>${found.join('')}</${tag}>` : '';
  };
  const table = `<table>${part('thead', 'head')}${part('tbody', 'row')}</table>`;
  return `<div class="scroll" role="region" tabindex="0" aria-label="${settings.tableLabel}">${table}</div>`;
};

const figureHtml = (blocks: readonly Block[], settings: ArticleSettings): string => {
  const image = IMAGE.exec(blocks[0]?.html ?? '')?.[0] ?? '';
  const captions = blocks.map((block) =>
    element('p', { ...block, html: block.html.replace(IMAGE, '') }, settings),
  );
  return `<figure>${settings.resolve(image)}<figcaption>${captions.join('')}</figcaption></figure>`;
};

const pieceHtml = (piece: Piece, settings: ArticleSettings): string => {
  const paragraphs = (blocks: readonly Block[]): string =>
    blocks.map((block) => element('p', block, settings)).join('');
  switch (piece.type) {
    case 'list':
      return listHtml(piece, settings);
    case 'table':
      return tableHtml(piece.rows, settings);
    case 'quotation':
      return `<blockquote>${paragraphs(piece.blocks)}</blockquote>`;
    case 'note':
      return `<div class="aside" role="note">${paragraphs(piece.blocks)}</div>`;
    case 'caption':
      return figureHtml(piece.blocks, settings);
    case 'single': {
      const { block } = piece;
      if (block.kind === 'code')
        return `<pre id="${block.id}" tabindex="0"><code>${block.html}</code>${settings.tail(block)}</pre>`;
      return element(TAGS[block.kind] ?? 'p', block, settings);
    }
  }
};

/** The blocks of an article as HTML; each has its id, in every language the same. */
export const articleHtml = (blocks: readonly Block[], settings: ArticleSettings): string =>
  groupBlocks(blocks)
    .map((piece) => pieceHtml(piece, settings))
    .join('');
