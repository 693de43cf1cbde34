import { pageAt } from './page-at.ts';
import { safeCopy } from './safe-copy.ts';

const pages = new Map<string, Promise<Element>>();

/** What the page at an address says, without its head: its style is not that of this page. */
const load = async (address: string): Promise<Element> => {
  const main = (await pageAt(address)).querySelector('main');
  if (!main) throw new Error(`nothing is said at ${address}`);
  return safeCopy(main) as Element;
};

/** Another page of the site, its lists and definitions; fetched once, after a failure anew. */
export const fetchPage = (address: string): Promise<Element> => {
  const page = pages.get(address) ?? load(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
};
