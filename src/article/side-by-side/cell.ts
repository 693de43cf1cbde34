import type { Block } from '../../model/block.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

/** What a block needs to know of the column that it stands in. */
export interface Column {
  lang: Locale;
  /** Inner HTML with real addresses. */
  resolve: (html: string) => string;
  /** What stands at the end of a block whose original has changed since. */
  mark: (block: Block) => string;
  /** Numbers of the items of numbered lists, by block. */
  steps: ReadonlyMap<string, number>;
}

const IMAGE = /^<img(?:"[^"]*"|[^">])*>/;

const startOf = (number = 1): string => (number === 1 ? '' : ` start="${number}"`);

const figureHtml = (html: string, at: string, mark: string): string => {
  const image = IMAGE.exec(html)?.[0] ?? '';
  return `<figure${at}>${image}<figcaption>${html.slice(image.length)}${mark}</figcaption></figure>`;
};

const rowHtml = (part: string, html: string, at: string, mark: string): string => {
  const end = html.lastIndexOf('</t');
  return `<table${at}><${part}><tr>${html.slice(0, end)}${mark}${html.slice(end)}</tr></${part}></table>`;
};

/**
 * A block as the cell of its row: one element, in the language and direction of its column. A list,
 * a table or a quotation is begun anew in each row; the style sheet makes them look whole.
 */
export const cellHtml = (block: Block, { lang, resolve, mark, steps }: Column): string => {
  const { tag, dir } = LOCALE_INFO[block.lang ?? lang];
  const depth = block.group?.depth ?? 1;
  const at = ` lang="${tag}" dir="${dir}"`;
  const nested = depth === 1 ? at : `${at} data-depth="${depth}"`;
  const html = resolve(block.html);
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
      return rowHtml('thead', html, at, late);
    case 'row':
      return rowHtml('tbody', html, at, late);
    case 'quotation':
      return `<blockquote${at}><p>${html}${late}</p></blockquote>`;
    case 'note':
      return `<div${at} role="note"><p>${html}${late}</p></div>`;
    case 'caption':
      return figureHtml(html, at, late);
    case 'code':
      return `<pre${at} tabindex="0"><code>${html}</code>${late}</pre>`;
    case 'paragraph':
    case 'footnote':
      return `<p${at}>${html}${late}</p>`;
  }
};
