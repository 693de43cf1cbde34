import { fillText } from '../cite/texts.ts';
import { copyText } from '../copy/copy.ts';
import { make } from '../make.ts';
import { texts } from './texts.ts';

/** Marks a block as the one that the address names, and leaves it where the reader has it. */
const nameInAddress = (link: HTMLAnchorElement): void => {
  const place = scrollY;
  location.hash = link.hash;
  scrollTo(0, place);
  link.focus({ preventScroll: true });
};

/** The link to a block. Following it also copies the address, to be put elsewhere. */
const linkTo = (id: string): HTMLElement[] => {
  const link = make('a', { href: `#${id}`, textContent: texts.link });
  const said = make('span', { className: 'said' });
  said.setAttribute('role', 'status');
  link.addEventListener('click', (event) => {
    // With these keys it opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    nameInAddress(link);
    // Without leave to write there, the address still stands in the browser's own field.
    copyText(link.href).then(
      () => (said.textContent = texts.copied),
      () => (said.textContent = ''),
    );
  });
  return [link, said];
};

/** The languages that the page shows beside each other, as it names them; none on the page of a case. */
const columns = (): { lang: string; name: string }[] => {
  const names = [...document.querySelectorAll('.bar [aria-current]')];
  return [...document.querySelectorAll<HTMLElement>('.titles > [lang]')].map(({ lang }, index) => ({
    lang: lang.slice(0, 2),
    name: names[index]?.textContent.trim() ?? '',
  }));
};

/** Opens the dialog of the page for citations at a block: a button for each language shown. */
const citesOf = (id: string): HTMLElement[] => {
  const opener = document.querySelector<HTMLButtonElement>('[data-cite] button');
  if (!opener) return [];
  const button = (text: string, lang?: string): HTMLElement => {
    const made = make('button', { type: 'button', textContent: text });
    made.addEventListener('click', () => {
      Object.assign(opener.dataset, { block: id }, lang && { lang });
      opener.click();
    });
    return made;
  };
  const shown = columns();
  if (shown.length === 0) return [button(texts.cite)];
  return shown.map(({ lang, name }) => button(fillText(texts.citeIn, { language: name }), lang));
};

/** The same block beside another language; where it stands so already, on the page of the case. */
const placesOf = (id: string, number: HTMLAnchorElement | null): HTMLElement[] => {
  if (document.querySelector('.rows'))
    return number ? [make('a', { href: number.href, textContent: texts.article })] : [];
  const line = document.querySelector('.provenance a[data-switch]')?.parentElement;
  if (!line) return [];
  const copy = make('span', { className: 'beside' });
  for (const node of line.childNodes) copy.append(node.cloneNode(true));
  for (const link of copy.querySelectorAll('a')) {
    link.removeAttribute('data-switch');
    link.hash = id;
  }
  return [copy];
};

/** The tools of a block, named by its number. */
export const barOf = (block: HTMLElement): HTMLElement => {
  const number = block.querySelector<HTMLAnchorElement>('.n');
  const bar = make('span', { className: 'tools' });
  bar.setAttribute('role', 'group');
  bar.ariaLabel = fillText(texts.paragraph, { number: number?.textContent ?? '' });
  const { lang, dir } = document.documentElement;
  const isForeign = block.closest<HTMLElement>('[lang]')?.lang !== lang;
  if (isForeign) Object.assign(bar, { lang, dir });
  bar.append(...linkTo(block.id), ...citesOf(block.id), ...placesOf(block.id, number));
  return bar;
};
