import { escapeHtml } from '../../i18n/mixed.ts';
import type { Reader } from '../../i18n/reader.ts';
import { mediaPath, PATHS } from '../../i18n/routes.ts';
import type { Block } from '../../model/block.ts';
import type { Article } from '../../model/corpus.ts';
import { blockMark } from '../block-mark.ts';
import { blockNumber } from '../../i18n/block-number.ts';
import { cellHtml, type Column } from './cell.ts';
import { rowsOf, stepNumbers } from './rows.ts';

const columnOf = (reader: Reader, caseId: string, article: Article): Column => ({
  lang: article.lang,
  places: { page: reader.page, media: (file) => reader.file(mediaPath(caseId, file)) },
  mark: (block) => blockMark(reader, article, block),
  steps: stepNumbers(article.blocks),
});

type Cells = (block: Block) => string;

// A text stands in four pages of its case and language, one after the other: its cells are written
// once for them, and let go with the case.
let known = new WeakMap<Article, Map<string, Cells>>();
let knownCase = '';

const cellsOf = (reader: Reader, caseId: string, article: Article): Cells => {
  if (caseId !== knownCase) known = new WeakMap();
  knownCase = caseId;
  const own = known.get(article) ?? new Map<string, Cells>();
  known.set(article, own);
  const before = own.get(reader.page(''));
  if (before) return before;
  const column = columnOf(reader, caseId, article);
  const written = new Map<Block, string>();
  const cells = (block: Block): string => {
    let html = written.get(block);
    if (html === undefined) written.set(block, (html = cellHtml(block, column)));
    return html;
  };
  own.set(reader.page(''), cells);
  return cells;
};

/**
 * Two texts of a case as rows: the number of the block, which leads to it on the page of the
 * case; the block in the first language; the switch that uncovers its partner; the partner.
 */
export const rowsHtml = (
  reader: Reader,
  caseId: string,
  first: Article,
  second: Article,
): string => {
  const one = cellsOf(reader, caseId, first);
  const other = cellsOf(reader, caseId, second);
  return rowsOf(first.blocks, second.blocks)
    .map((row) => {
      const number = blockNumber(reader, row.id);
      const show = escapeHtml(reader.t('parallel.show', { number }));
      const partner = row.second
        ? `<label><input type="checkbox"> ${show}</label>${other(row.second)}`
        : '';
      const own = row.first ? one(row.first) : '<span></span>';
      const page = reader.page(`${PATHS.case(caseId)}#${row.id}`);
      return `<div id="${row.id}"><a class="n" href="${page}">${number}</a>${own}${partner}</div>`;
    })
    .join('');
};
