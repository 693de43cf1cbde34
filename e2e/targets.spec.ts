import { expect, test } from '@playwright/test';
import { addressesIn } from './links.ts';
import { built, fileOf, htmlFiles, sitemapPaths } from './site.ts';

const SITE = 'https://this.site';
const files = new Set(htmlFiles());

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
const ids = new Map([...files].map((file) => [file, idsOf(built(file))]));

/** What is wrong with an address of a page: no such page, or no such place on it. */
const faultOf = (address: string, page: string): string | undefined => {
  const url = new URL(address, `${SITE}/${page}`);
  if (url.origin !== SITE) return undefined;
  const target = fileOf(url.pathname);
  if (!target.endsWith('.html')) return undefined;
  const places = ids.get(target);
  if (!places) return `${page}: no page ${address}`;
  const place = decodeURIComponent(url.hash.slice(1));
  return place === '' || places.has(place) ? undefined : `${page}: no place ${address}`;
};

test('every internal link leads to a page, and every # to a place on it', () => {
  const faults = [...files].flatMap((page) =>
    addressesIn(built(page), true).flatMap((address) => faultOf(address, page) ?? []),
  );
  expect(faults).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...files].filter((page) => {
    const all = built(page).match(/\sid="[^"]*"/g) ?? [];
    return new Set(all).size !== all.length;
  });
  expect(twice).toEqual([]);
});

test('the site map names every page that is to be found, and only those', () => {
  const unlisted = [...files].filter((page) =>
    built(page).includes('name="robots" content="noindex"'),
  );
  expect(unlisted).toEqual(['404.html']);
  const listed = sitemapPaths().map(fileOf).sort();
  expect(listed).toEqual([...files].filter((file) => file !== '404.html'));
});
