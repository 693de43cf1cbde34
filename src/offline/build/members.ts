import { LOCALES, type Locale } from '../../model/locale.ts';
import type { Names } from './names.ts';

// For machines, for links elsewhere, for hosts, for those who keep nothing, and for editors.
const NEVER =
  /\.(?:br|md|tei\.xml|tmx|ttl|jsonl|jsonld)$|(?:^|\/)(?:feed\.(?:xml|json)|opensearch\.xml|card\.png|404\.html)$|^(?:_headers|_redirects|sw\.js|offline\/)|^(?:[a-z]+\/)?desk\//;

/** What all languages share: pictures, the engine and the index of the search. */
const SHARED =
  /^(?:facets|media|pagefind)\/|^find\/[^/]+$|^icon[^/]*$|^[^/]*\.css$|^index\.html$|^corpus\/[a-z0-9-]+\.(?:bib|ris|csl\.json)$/;

const others = (locale: Locale): string => LOCALES.filter((one) => one !== locale).join('|');

/** Whether a file belongs to a language that is kept whole. */
export const isOf = (locale: Locale, path: string): boolean => {
  if (NEVER.test(path)) return false;
  if (path.startsWith(`${locale}/`)) return true;
  if (new RegExp(`^find/titles-(?:${others(locale)})\\.`).test(path)) return false;
  return (
    SHARED.test(path) ||
    new RegExp(`^(?:corpus|find/texts)/[^/]+\\.${locale}\\.[a-z.]+$`).test(path)
  );
};

/** The folder of the scripts and faces. */
const ASSETS = '_/';

/** The scripts and faces that pages name, with those that these name. */
export const assetsOf = (
  pages: readonly string[],
  files: readonly string[],
  namesOf: (file: string) => Names,
): string[] => {
  const assets = new Set(files.filter((file) => file.startsWith(ASSETS)));
  const found = new Set<string>();
  const queue = [...pages];
  for (const file of queue) {
    for (const name of namesOf(file).assets) {
      const asset = ASSETS + name;
      if (found.has(asset) || !assets.has(asset)) continue;
      found.add(asset);
      if (name.endsWith('.js')) queue.push(asset);
    }
  }
  return [...found];
};

const DESK = /^[a-z]+\/desk\/index\.html$/;
/** What the desk fetches of the content before anything is opened. */
const OF_CONTENT = new Set(['content/manifest.json', 'content/shared.json']);

/** What the desk needs besides its page: its scripts, also those that are fetched late, and faces. */
export const deskFiles = (files: readonly string[], namesOf: (file: string) => Names): string[] => {
  const pages = files.filter((file) => DESK.test(file));
  const content = files.filter((file) => OF_CONTENT.has(file));
  return pages.length === 0 ? [] : [...assetsOf(pages, files, namesOf), ...content].sort();
};

/** Of addresses that a page names the pages in other languages, by their files; a text may say the like. */
export const originalsOf = (
  { originals }: Names,
  base: string,
  pages: ReadonlySet<string>,
): string[] =>
  originals
    .map((address) => `${address.slice(base.length)}index.html`)
    .filter((file) => pages.has(file));

/** Whether a file of a language is part of its frame: what every page needs, and a first query. */
export const isFrame = (locale: Locale, path: string): boolean => {
  if (path.startsWith(`${locale}/`))
    return /^(?:index\.html|(?:search|offline)\/index\.html|app\.webmanifest)$/.test(
      path.slice(locale.length + 1),
    );
  // The face of Persian is large, and the other languages do not show it first.
  if (path.endsWith('.woff2')) return locale === 'fa';
  return /^_\/|^[^/]*\.css$|^icon\.svg$|^pagefind\/|^find\/[^/]+$/.test(path);
};
