import { blockNumber } from '../../i18n/block-number.ts';
import { escapeHtml } from '../../i18n/mixed.ts';
import type { Reader } from '../../i18n/reader.ts';
import { mediaPath, PATHS } from '../../i18n/routes.ts';
import type { Block } from '../../model/block.ts';
import type { Article } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import { remembered } from '../../text/remembered.ts';
import { blockMark } from '../block-mark.ts';
import { cellHtml, type Column } from './cell.ts';
import { rowsOf, stepNumbers } from './rows.ts';

const columnOf = (reader: Reader, caseId: string, article: Article): Column => ({
  lang: article.lang,
  places: { page: reader.page, media: (file) => reader.file(mediaPath(caseId, file)) },
  mark: (block) => blockMark(reader, article, block),
  steps: stepNumbers(article.blocks),
});

/** What stands beside the texts in a row: the number, which leads to the block, and the switch. */
interface Sides {
  /** With the id of the partner, where it has one of its own: a version beside an article. */
  number: (partner?: string) => string;
  show: string;
}

const sidesOf =
  (reader: Reader, caseId: string) =>
  (id: string): Sides => {
    const number = blockNumber(reader.locale, id);
    const page = reader.page(`${PATHS.case(caseId)}#${id}`);
    const show = escapeHtml(reader.t('parallel.show', { number }));
    return {
      number: (partner) =>
        `<a class="n"${partner ? ` id="${partner}"` : ''} href="${page}">${number}</a>`,
      show: `<label><input type="checkbox"> ${show}</label>`,
    };
  };

// More than a text has blocks, and a case texts.
const MOST = 10_000;

// A text stands in two pages of its case and language, one after the other: what these write is
// written once for them, and let go with the case.
const writtenFor = remembered(
  (reader: Reader) =>
    remembered(
      (caseId) => ({
        sides: remembered(sidesOf(reader, caseId), MOST),
        cells: remembered((article: Article) => {
          const column = columnOf(reader, caseId, article);
          return remembered((block: Block) => cellHtml(block, column), MOST);
        }, MOST),
      }),
      1,
    ),
  LOCALES.length,
);

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
  const { sides, cells } = writtenFor(reader)(caseId);
  const one = cells(first);
  const other = cells(second);
  return rowsOf(first.blocks, second.blocks)
    .map((row) => {
      const { number, show } = sides(row.id);
      const { second: beside } = row;
      const partner = beside ? `${show}${other(beside)}` : '';
      const also = beside && beside.id !== row.id ? beside.id : undefined;
      const own = row.first ? one(row.first) : '<span></span>';
      return `<div id="${row.id}">${number(also)}${own}${partner}</div>`;
    })
    .join('');
};
