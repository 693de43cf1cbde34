import type { Claim } from './claims.ts';

let original: Promise<Document> | undefined;

/** The page with the original, fetched when a reader first asks for a passage of it. */
const originalPage = (address: string): Promise<Document> =>
  (original ??= fetch(address)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(address))))
    .then((html) => new DOMParser().parseFromString(html, 'text/html')));

/** A paragraph of a page as a passage of its own; its number links to it. */
const passageOf = (page: Document, id: string): HTMLElement | undefined => {
  const block = page.getElementById(id);
  if (!block) return undefined;
  const passage = document.createElement('p');
  const { lang, dir } = block.closest<HTMLElement>('[lang]') ?? page.documentElement;
  Object.assign(passage, { lang, dir });
  for (const node of block.childNodes)
    if (!(node instanceof Element && node.matches('.back, .n, .late, .tools, ul, ol')))
      passage.append(document.importNode(node, true));
  return passage;
};

const fill = async (
  quote: HTMLElement,
  blocks: readonly string[],
  address?: string,
): Promise<void> => {
  const show = (page: Document): void => {
    for (const id of blocks) {
      const passage = passageOf(page, id);
      if (passage) quote.append(passage);
    }
  };
  show(document);
  // Without the network, the passage in the reader's language stands alone.
  if (address) await originalPage(address).then(show, () => (original = undefined));
};

/** Gives each claim a button that shows the cited passages, in the reader's language and original. */
export const addPassages = (claims: readonly Claim[], label: string, address?: string): void => {
  for (const { evidence, blocks } of claims) {
    // Where one link stands for all passages, it opens them itself.
    const link = evidence.querySelector<HTMLElement>('[data-blocks]');
    const button = link ?? document.createElement('button');
    if (link) link.role = 'button';
    else Object.assign(button, { textContent: '¶', ariaLabel: label });
    Object.assign(button, { title: label, ariaExpanded: 'false' });
    const quote = document.createElement('blockquote');
    quote.hidden = true;
    button.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      quote.hidden = !quote.hidden;
      button.ariaExpanded = String(!quote.hidden);
      if (!quote.hasChildNodes()) void fill(quote, blocks, address);
    });
    if (!link) evidence.append(button);
    evidence.after(quote);
  }
};
