import { attributeOf, named, textOf, type Element, type Page } from './page.ts';

/** An address on a page, and whether the browser fetches it by itself. */
export interface Address {
  address: string;
  isLoaded: boolean;
}

const LOADED_LINK =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const NAVIGATES = new Set(['a', 'area', 'form', 'button', 'blockquote', 'q', 'del', 'ins']);
const ATTRIBUTES = /^(?:href|src|srcset|imagesrcset|action|formaction|poster|cite|data-[\w-]*url)$/;
const IN_STYLE = /(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g;
const PICTURE = /^(?:og:image|og:url|twitter:image)$/;

const isLoaded = (element: Element): boolean =>
  element.tagName === 'link'
    ? LOADED_LINK.test(attributeOf(element, 'rel') ?? '')
    : !NAVIGATES.has(element.tagName);

const sourcesOf = (srcset: string): string[] =>
  srcset.split(',').flatMap((source) => source.trim().split(/\s+/)[0] ?? []);

/** The addresses that a style sheet names. */
export const addressesInStyles = (sheet: string): Address[] =>
  [...sheet.matchAll(IN_STYLE)].map(([, address = '']) => ({ address, isLoaded: true }));

/** The addresses that a page names, in its elements and in its styles. */
export const addressesOf = (page: Page): Address[] => {
  const inElements = page.elements.flatMap((element) =>
    element.attrs
      .filter(
        ({ name }) => ATTRIBUTES.test(name) || (element.tagName === 'object' && name === 'data'),
      )
      .flatMap(({ name, value }) => (name.endsWith('srcset') ? sourcesOf(value) : [value]))
      .map((address) => ({ address, isLoaded: isLoaded(element) })),
  );
  const inMeta = named(page, 'meta')
    .filter((one) => PICTURE.test(attributeOf(one, 'property') ?? attributeOf(one, 'name') ?? ''))
    .map((one) => ({ address: attributeOf(one, 'content') ?? '', isLoaded: false }));
  const inStyles = named(page, 'style').flatMap((style) => addressesInStyles(textOf(style)));
  return [...inElements, ...inMeta, ...inStyles];
};
