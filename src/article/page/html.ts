import { escapeHtml } from '../../i18n/mixed.ts';
import type { Block, BlockKind } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inlineHtml, type Places } from '../inline-html.ts';
import { captionOf, cellsOf, piecesOf } from '../pieces.ts';
import { groupBlocks, type ListPiece, type Piece } from './group.ts';

/** What a page adds to the blocks of an article. */
interface ArticleSettings {
  /** The language of the text. */
  lang: Locale;
  /** Where its marks lead. */
  places: Places;
  /** What stands at the end of a block: its number, its marks, what cites it. */
  tail: (block: Block) => string;
  /** Name of a table that may have to be scrolled. */
  tableLabel: string;
  /** The level of the highest heading of the text on the page. */
  level: 2 | 3;
}

const LEVELS: Partial<Record<BlockKind, number>> = { h2: 0, h3: 1, h4: 2 };

const tagOf = (kind: BlockKind, { level }: ArticleSettings): string => {
  const below = LEVELS[kind];
  return below === undefined ? 'p' : `h${level + below}`;
};

/** The address of a block; of one that is not translated, its language and direction too. */
const idOf = ({ id, lang }: Block): string => {
  const language = lang && ` lang="${LOCALE_INFO[lang].tag}" dir="${LOCALE_INFO[lang].dir}"`;
  return (id === '' ? '' : ` id="${escapeHtml(id)}"`) + (language ?? '');
};

/** The HTML of some pieces of a block, which may be in a language of its own. */
const inner = (
  { lang }: Block,
  pieces: readonly Inline[],
  { places, lang: own }: ArticleSettings,
): string => inlineHtml(pieces, places, lang ?? own);

const textHtml = (block: Block, settings: ArticleSettings): string =>
  inner(block, piecesOf(block), settings) + settings.tail(block);

const element = (tag: string, block: Block, settings: ArticleSettings): string =>
  `<${tag}${idOf(block)}>${textHtml(block, settings)}</${tag}>`;

const blockHtml = (block: Block, settings: ArticleSettings): string =>
  block.kind === 'code'
    ? `<pre${idOf(block)} tabindex="0"><code>${inlineHtml(piecesOf(block), settings.places, undefined)}</code>${settings.tail(block)}</pre>`
    : element(tagOf(block.kind, settings), block, settings);

const listHtml = (list: ListPiece, settings: ArticleSettings): string => {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.start === 1 ? '' : ` start="${list.start}"`;
  const items = list.items.map(({ block, below }) => {
    const nested = below
      .map((one) => ('items' in one ? listHtml(one, settings) : blockHtml(one, settings)))
      .join('');
    return `<li${idOf(block)}>${textHtml(block, settings)}${nested}</li>`;
  });
  return `<${tag}${start}>${items.join('')}</${tag}>`;
};

const rowHtml = (block: Block, settings: ArticleSettings): string => {
  const [open, close] = block.kind === 'head' ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  const cells = cellsOf(block);
  const html = cells.map((cell, index) => {
    const tail = index === cells.length - 1 ? settings.tail(block) : '';
    return `${open}${inner(block, cell, settings)}${tail}${close}`;
  });
  return `<tr${idOf(block)}>${html.join('')}</tr>`;
};

const tableHtml = (rows: readonly Block[], settings: ArticleSettings): string => {
  const part = (tag: string, kind: BlockKind): string => {
    const found = rows.filter((row) => row.kind === kind).map((row) => rowHtml(row, settings));
    return found.length > 0 ? `<${tag}>${found.join('')}</${tag}>` : '';
  };
  const table = `<table>${part('thead', 'head')}${part('tbody', 'row')}</table>`;
  return `<section class="scroll" tabindex="0" aria-label="${settings.tableLabel}">${table}</section>`;
};

const figureHtml = (blocks: readonly Block[], settings: ArticleSettings): string => {
  const [first] = blocks;
  const picture = first && captionOf(first).picture;
  const image = picture ? inner(first, [picture], settings) : '';
  const captions = blocks.map((block) => {
    const text = inner(block, captionOf(block).caption, settings) + settings.tail(block);
    return `<p${idOf(block)}>${text}</p>`;
  });
  return `<figure>${image}<figcaption>${captions.join('')}</figcaption></figure>`;
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
    case 'single':
      return blockHtml(piece.block, settings);
  }
};

/** The blocks of an article as HTML; each has its id, in every language the same. */
export const articleHtml = (blocks: readonly Block[], settings: ArticleSettings): string =>
  groupBlocks(blocks)
    .map((piece) => pieceHtml(piece, settings))
    .join('');
