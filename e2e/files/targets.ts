import { mediaType } from '../../scripts/http/media-types.mjs';
import { addressesInStyles, addressesOf, type Address } from './addresses.ts';
import { attributeOf, named, nameOf, type Page } from './page.ts';
import { fileAt, type Check, type Site } from './site.ts';

const idsOf = new WeakMap<Page, Set<string>>();
const hasId = (page: Page, id: string): boolean => {
  const known =
    idsOf.get(page) ?? new Set(page.elements.flatMap((one) => attributeOf(one, 'id') ?? []));
  idsOf.set(page, known);
  return known.has(id);
};

/** What is wrong with an address in a file: nothing of the site is there. */
const faultAt = ({ address }: Address, path: string, site: Site): string[] => {
  if (!URL.canParse(address, site.origin + path)) return [`“${address}” is no address`];
  const url = new URL(address, site.origin + path);
  if (url.origin !== site.origin) return [];
  const target = fileAt(url.pathname);
  if (!site.files.has(target)) return [`no file at ${address}`];
  const page = site.pages.get(target);
  const [place = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:');
  return !page || place === '' || hasId(page, place) ? [] : [`no place ${address}`];
};

/** Every address of the site leads to a file, and every `#` to a place in that file. */
export const targets: Check = (page, site) =>
  [...new Map(addressesOf(page).map((one) => [one.address, one])).values()].flatMap((one) =>
    faultAt(one, page.path, site),
  );

/** Nothing that the browser fetches by itself is anybody else's. */
export const foreign: Check = (page, { origin }) =>
  addressesOf(page)
    .filter(({ isLoaded, address }) => isLoaded && URL.canParse(address, origin + page.path))
    .filter(({ address }) => new URL(address, origin + page.path).origin !== origin)
    .map(({ address }) => `asks ${address}`);

/** A link that names a media type leads to a file of that type; one that names a language, to it. */
export const kindsOfTargets: Check = (page, { files, pages, origin }) =>
  named(page, 'a', 'link').flatMap((link) => {
    const href = attributeOf(link, 'href') ?? '';
    if (!URL.canParse(href, origin + page.path)) return [];
    const file = fileAt(new URL(href, origin + page.path).pathname);
    const type = attributeOf(link, 'type');
    const lang = attributeOf(link, 'hreflang');
    const [html] = pages.get(file)?.elements ?? [];
    return [
      ...(type && files.has(file) && !mediaType(file).startsWith(type)
        ? [`${nameOf(link)} leads to ${mediaType(file)}`]
        : []),
      ...(lang && html && attributeOf(html, 'lang') !== lang
        ? [`${nameOf(link)} leads to ${attributeOf(html, 'lang') ?? 'no language'}`]
        : []),
    ];
  });

const TEXTS = /\.(?:xml|json|jsonl|jsonld|md|txt|ttl|tmx|bib|ris)$/;

/** What is wrong with the addresses in files that are no pages: feeds, exports, style sheets. */
export const targetsOfFiles = (site: Site): string[] => {
  const ours = new RegExp(`${RegExp.escape(site.origin)}[^\\s"'<>(){}\\[\\]\\\\|]*`, 'g');
  return [...site.files].flatMap((file) => {
    if (file.endsWith('.css')) {
      const named = addressesInStyles(site.read(file).toString());
      return named.flatMap((one) => faultAt(one, `/${file}`, site)).map((one) => `${file}: ${one}`);
    }
    if (!TEXTS.test(file)) return [];
    const found = site.read(file).toString().matchAll(ours);
    const addresses = new Set([...found].map(([address]) => address.replace(/[.,;:!?»”]+$/, '')));
    return [...addresses]
      .flatMap((address) => faultAt({ address, isLoaded: false }, '/', site))
      .map((fault) => `${file}: ${fault}`);
  });
};
