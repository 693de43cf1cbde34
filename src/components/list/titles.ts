import type { ListPage } from '../../casebook/list-pages.ts';
import type { Reader } from '../../i18n/reader.ts';

/** The title of a page of a list: each page has its own. */
export const pagedTitle = (
  reader: Reader,
  title: string,
  { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>,
): string => (number === 1 ? title : `${title} · ${reader.t('pages.page', { number, count: of })}`);
