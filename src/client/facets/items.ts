import { fetchPage } from '../other-page/fetch-page.ts';
import type { Found } from './table.ts';

const isOf = (item: Element, id: string): boolean =>
  item.querySelector('a')?.getAttribute('href')?.endsWith(`/cases/${id}/`) === true;

/** The items of cases, taken from the pages of the lists that hold them. */
export const itemsOf = async (found: readonly Found[]): Promise<Element[]> => {
  const documents = await Promise.all(found.map(({ address }) => fetchPage(address)));
  return documents.flatMap((page, at) => {
    const item = [...page.querySelectorAll('.cases > li')].find((one) => isOf(one, found[at]!.id));
    if (!item) return [];
    const copy = document.importNode(item, true);
    const heading = copy.querySelector('h3');
    if (heading) {
      const own = document.createElement('h2');
      own.append(...heading.childNodes);
      heading.replaceWith(own);
    }
    return [copy];
  });
};
