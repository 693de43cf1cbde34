import { attributeOf, isWithin, named, nameOf, textOf, type Page } from './page.ts';
import type { Check } from './site.ts';

const exactlyOne = (page: Page, tagName: string): string[] => {
  const count = named(page, tagName).length;
  return count === 1 ? [] : [`${count} ${tagName}`];
};

/** One heading of the page, one `main`, one title that says something, no quirks, no end before the end. */
export const outline: Check = (page) => {
  const titles = named(page, 'title').filter((title) => isWithin(title, 'head'));
  return [
    ...exactlyOne(page, 'h1'),
    ...exactlyOne(page, 'main'),
    ...(titles.length === 1 ? [] : [`${titles.length} titles`]),
    ...titles.filter((title) => textOf(title).trim() === '').map(() => 'an empty title'),
    ...(page.isQuirky ? ['no doctype: quirks mode'] : []),
    ...(page.html.trimEnd().endsWith('</html>') ? [] : ['something stands behind its end']),
  ];
};

/** Headings go down a level at a time, from the h1, and say something. */
export const headings: Check = (page) => {
  let before = 0;
  return named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => {
    const level = Number(heading.tagName[1]);
    const faults = [
      ...(level > before + 1 ? [`${heading.tagName} after ${before ? `h${before}` : 'none'}`] : []),
      ...(textOf(heading).trim() === '' ? ['says nothing'] : []),
    ];
    before = level;
    return faults.map((fault) => `heading “${textOf(heading).trim()}”: ${fault}`);
  });
};

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'popovertarget'];

/** Ids are unique, and what refers to one finds it. */
export const ids: Check = (page) => {
  const all = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const known = new Set(all);
  const twice = known.size < all.length ? all.filter((id, at) => all.indexOf(id) !== at) : [];
  const lost = page.elements.flatMap((element) =>
    REFERENCES.flatMap((name) => (attributeOf(element, name) ?? '').split(/\s+/))
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => `${nameOf(element)} refers to no id “${id}”`),
  );
  return [...[...new Set(twice)].map((id) => `id “${id}” stands twice`), ...lost];
};

/** No code in attributes: neither handlers of events nor addresses that are scripts. */
export const handlers: Check = ({ elements }) =>
  elements
    .filter(({ attrs }) =>
      attrs.some(
        ({ name, value }) =>
          name.startsWith('on') || name === 'style' || /^\s*javascript:/i.test(value),
      ),
    )
    .map((element) => `${nameOf(element)} has code in an attribute`);

/** A picture has its size, so that nothing moves, and words in its stead. */
export const pictures: Check = (page) =>
  named(page, 'img').flatMap((img) =>
    ['width', 'height', 'alt']
      .filter((name) => attributeOf(img, name) === undefined)
      .map((name) => `${nameOf(img)} has no ${name}`),
  );
