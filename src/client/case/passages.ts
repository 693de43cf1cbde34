import { make } from '../make.ts';
import type { ClaimOnPage } from './claims.ts';
import { disclose } from './disclose.ts';

let original: Promise<Document> | undefined;

// The browser reads it itself, so that no string becomes markup. Its style is that of this page.
const load = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200) resolve(request.response as Document);
      else reject(new Error(address));
    };
    request.onerror = reject;
    request.send();
  });

/** A paragraph of a page as a passage of its own; its number links to it. */
const passageOf = (page: Document, id: string): HTMLElement | undefined => {
  const block = page.getElementById(id);
  if (!block) return undefined;
  const { lang, dir } = block.closest<HTMLElement>('[lang]') ?? page.documentElement;
  const passage = make('p', { lang, dir });
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
  if (address) await (original ??= load(address)).then(show, () => (original = undefined));
};

/** Gives each claim a button that shows the cited passages, in the reader's language and original. */
export const addPassages = (
  claims: readonly ClaimOnPage[],
  label: string,
  address?: string,
): void => {
  for (const { evidence, blocks } of claims) {
    // Where one link stands for all passages, it opens them itself.
    const link = evidence.querySelector<HTMLElement>('[data-blocks]');
    const button = link ?? make('button', { ariaLabel: label }, '¶');
    if (link) link.role = 'button';
    button.title = label;
    const quote = make('blockquote', {});
    disclose(button, quote, () => void fill(quote, blocks, address));
    if (!link) evidence.append(button);
    evidence.after(quote);
  }
};
