import type { ClaimOnPage } from './claims.ts';
import { make } from '../make.ts';
import { disclose } from './disclose.ts';

const lang = document.documentElement.lang;

/** The claims that rest on each paragraph. */
const byBlock = (claims: readonly ClaimOnPage[]): Map<string, ClaimOnPage[]> => {
  const found = new Map<string, ClaimOnPage[]>();
  for (const claim of claims)
    for (const id of claim.blocks) found.set(id, [...(found.get(id) ?? []), claim]);
  return found;
};

const linksTo = (claims: readonly ClaimOnPage[]): Node[] =>
  claims.flatMap(({ element, heading, place }, at) => {
    const isSame = claims[at - 1]?.heading === heading;
    const name = `${heading} ${place}`.trim();
    const link = make('a', { href: `#${element.id}` }, isSame ? place : name);
    link.ariaLabel = name;
    return [new Text(' '), link];
  });

/**
 * Says at each paragraph how often it is cited, quietly; pressed, it shows by what, as links that
 * lead back there: “Lessons 1”, “2”, and so on, the heading once.
 */
export const addBacklinks = (claims: readonly ClaimOnPage[], cited: string): void => {
  for (const [id, own] of byBlock(claims)) {
    const number = document.querySelector(`#${id} .n`);
    if (!number) continue;
    const text = cited.replace('{count}', own.length.toLocaleString(lang));
    const button = make('button', { type: 'button' }, text);
    const links = make('span', {});
    disclose(button, links, () => links.append(...linksTo(own)));
    const back = make('span', { className: 'back' }, button, links);
    number.before(' ', back);
  }
};
