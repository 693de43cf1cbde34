import type { Found } from './table.ts';

const pages = new Map<string, Promise<Document>>();

/** What a page of a list holds; its head stays out, because its style is not that of this page. */
const load = async (address: string): Promise<Document> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const html = await response.text();
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return new DOMParser().parseFromString(main, 'text/html');
};

const pageAt = (address: string): Promise<Document> => {
  const known = pages.get(address) ?? load(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
};

const isOf = (item: Element, id: string): boolean =>
  item.querySelector('a')?.getAttribute('href')?.endsWith(`/cases/${id}/`) === true;

/** The items of cases, taken from the pages of the lists that hold them. */
export const itemsOf = async (found: readonly Found[]): Promise<Element[]> => {
  const documents = await Promise.all(found.map(({ address }) => pageAt(address)));
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
