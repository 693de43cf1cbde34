import { nodesOf, readMarkup } from './markup.ts';

const pages = new Map<string, Promise<DocumentFragment>>();

/** What the page at an address says, without its head: its style is not that of this page. */
const load = async (address: string): Promise<DocumentFragment> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const html = await response.text();
  return nodesOf(readMarkup(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))));
};

/** Another page of the site, its lists and definitions; fetched once, after a failure anew. */
export const fetchPage = (address: string): Promise<DocumentFragment> => {
  const page = pages.get(address) ?? load(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
};
