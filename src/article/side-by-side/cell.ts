import type { Block } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inlineHtml, type Places } from '../inline-html.ts';
import { captionOf, cellsOf, piecesOf } from '../pieces.ts';

/** What a block needs to know of the column that it stands in. */
export interface Column {
  lang: Locale;
  /** Where the marks of its text lead. */
  places: Places;
  /** What stands at the end of a block whose original has changed since. */
  mark: (block: Block) => string;
  /** Numbers of the items of numbered lists, by block. */
  steps: ReadonlyMap<string, number>;
}

const startOf = (number = 1): string => (number === 1 ? '' : ` start="${number}"`);

type ToHtml = (pieces: readonly Inline[]) => string;

const figureHtml = (block: Block, html: ToHtml, at: string, mark: string): string => {
  const { picture, caption } = captionOf(block);
  const image = picture ? html([picture]) : '';
  return `<figure${at}>${image}<figcaption>${html(caption)}${mark}</figcaption></figure>`;
};

const rowHtml = (block: Block, html: ToHtml, at: string, mark: string): string => {
  const isHead = block.kind === 'head';
  const [open, close] = isHead ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  const part = isHead ? 'thead' : 'tbody';
  const cells = cellsOf(block);
  const row = cells.map(
    (cell, index) => `${open}${html(cell)}${index === cells.length - 1 ? mark : ''}${close}`,
  );
  return `<table${at}><${part}><tr>${row.join('')}</tr></${part}></table>`;
};

/**
 * A block as the cell of its row: one element, in the language and direction of its column. A list,
 * a table or a quotation is begun anew in each row; the style sheet makes them look whole.
 */
export const cellHtml = (block: Block, { lang, places, mark, steps }: Column): string => {
  const { tag, dir } = LOCALE_INFO[block.lang ?? lang];
  const depth = block.group?.depth ?? 1;
  const at = ` lang="${tag}" dir="${dir}"`;
  const nested = depth === 1 ? at : `${at} data-depth="${depth}"`;
  const toHtml: ToHtml = (pieces) => inlineHtml(pieces, places, block.lang ?? lang);
  const html = toHtml(piecesOf(block));
  const late = mark(block);
  switch (block.kind) {
    // The title of the article is an h2, so its own headings are one lower.
    case 'h2':
      return `<h3${at}>${html}${late}</h3>`;
    case 'h3':
      return `<h4${at}>${html}${late}</h4>`;
    case 'h4':
      return `<h5${at}>${html}${late}</h5>`;
    case 'item':
      return `<ul${nested}><li>${html}${late}</li></ul>`;
    case 'step':
      return `<ol${nested}${startOf(steps.get(block.id))}><li>${html}${late}</li></ol>`;
    case 'head':
    case 'row':
      return rowHtml(block, toHtml, at, late);
    case 'quotation':
      return `<blockquote${at}><p>${html}${late}</p></blockquote>`;
    case 'note':
      return `<div${at} role="note"><p>${html}${late}</p></div>`;
    case 'caption':
      return figureHtml(block, toHtml, at, late);
    case 'code':
      return `<pre${at} tabindex="0"><code>${inlineHtml(piecesOf(block), places, undefined)}</code>${late}</pre>`;
    case 'paragraph':
    case 'footnote':
      return `<p${at}>${html}${late}</p>`;
  }
};
