import { escapeHtml } from '../../i18n/mixed.ts';
import type { Reader } from '../../i18n/reader.ts';
import { mediaPath, PATHS } from '../../i18n/routes.ts';
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
  const one = columnOf(reader, caseId, first);
  const other = columnOf(reader, caseId, second);
  return rowsOf(first.blocks, second.blocks)
    .map((row) => {
      const number = blockNumber(reader, row.id);
      const show = escapeHtml(reader.t('parallel.show', { number }));
      const partner = row.second
        ? `<label><input type="checkbox"> ${show}</label>${cellHtml(row.second, other)}`
        : '';
      const own = row.first ? cellHtml(row.first, one) : '<span></span>';
      const page = reader.page(`${PATHS.case(caseId)}#${row.id}`);
      return `<div id="${row.id}"><a class="n" href="${page}">${number}</a>${own}${partner}</div>`;
    })
    .join('\n');
};
