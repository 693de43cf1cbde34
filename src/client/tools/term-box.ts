import { fetchPage } from '../other-page/fetch-page.ts';
import { make } from '../make.ts';
import { locale, texts } from './texts.ts';

const EDGE = 8;

/** The names of the term in the three languages, as its page has them, without the pinyin above. */
const namesOf = (page: DocumentFragment): HTMLElement[] => {
  for (const reading of page.querySelectorAll('rt, rp')) reading.remove();
  return [...page.querySelectorAll<HTMLElement>('.labels dd')].map(({ lang, dir, children }) => {
    const name = make('b', { textContent: children[0]?.textContent ?? '' });
    return lang ? Object.assign(name, { lang, dir }) : name;
  });
};

/** What a term means, from its page in the language of the reader, whatever that of the text. */
export const meaningOf = async (link: HTMLAnchorElement): Promise<HTMLElement> => {
  const { lang, dir } = document.documentElement;
  const address = link.pathname.replace(/\/[a-z]+(?=\/terms\/)/, `/${locale}`);
  const page = await fetchPage(address).catch(() => undefined);
  const definition = page?.querySelector('.lead')?.textContent.trim() ?? texts.failed;
  return make(
    'span',
    { className: 'meaning', lang, dir, popover: 'manual' },
    make('span', { className: 'names' }, ...(page ? namesOf(page) : [])),
    make('span', { textContent: definition }),
    make('a', { href: address, textContent: texts.term }),
  );
};

/** Puts a box below its term, or above it where there is no room; never outside the window. */
export const place = (box: HTMLElement, link: HTMLElement): void => {
  const { top, bottom, left, right } = link.getBoundingClientRect();
  const { clientWidth, clientHeight, dir } = document.documentElement;
  const start = dir === 'rtl' ? right - box.offsetWidth : left;
  const x = Math.max(EDGE, Math.min(start, clientWidth - box.offsetWidth - EDGE));
  const isBelow = bottom + box.offsetHeight < clientHeight || top < box.offsetHeight;
  // In the top layer, absolute means within the whole page: the box scrolls with its term.
  box.style.left = `${x + scrollX}px`;
  box.style.top = `${(isBelow ? bottom : top - box.offsetHeight) + scrollY}px`;
};
