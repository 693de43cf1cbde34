import type { Found } from './table.ts';

const pages = new Map<string, Promise<Document>>();

// Not `fetch` and a parser: what is parsed from a string asks for more trust than a page of ours.
const load = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const { responseXML } = request;
      if (request.status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${request.status} ${address}`));
    };
    request.onerror = () => reject(new Error(address));
    request.send();
  });

const pageAt = (address: string): Promise<Document> => {
  const known = pages.get(address) ?? load(address);
  pages.set(address, known);
  known.catch(() => pages.delete(address));
  return known;
};

const isOf = (item: Element, id: string): boolean =>
  item.querySelector('a')?.pathname.endsWith(`/cases/${id}/`) === true;

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
