import { brotliCompressSync, constants } from 'node:zlib';
import { attributeOf, isWithin, named, textOf, type Page } from './page.ts';
import { fileAt, type Check, type Site } from './site.ts';

const KIB = 1024;

/** What a page may weigh, and how much of that is words; words beyond may weigh what they weigh. */
interface Limit {
  page: number;
  words: number;
}

// A first answer holds about 14 KiB: with more, the reader waits for another round.
const PAGE = 14 * KIB;
// Whatever lists, maps or counts, holds it at any number of cases.
const LIST: Limit = { page: PAGE, words: Infinity };
// A text is as long as it is; of a case the brief has a button a claim, too.
const TEXT: Limit = { page: PAGE, words: 8.05 * KIB };
// Two articles stand on one page.
const PAIR: Limit = { page: 16.1 * KIB, words: 12 * KIB };
// Markup of further words: the number and the evidence of each paragraph.
const MARKUP = 1.25;
const SCRIPTS = 2.5 * KIB;
/** The desk is a tool of its own, which no reader loads. */
const DESK = 350 * KIB;
const HASTY = [4, 9];

const pack = (text: string, quality: number = constants.BROTLI_DEFAULT_QUALITY): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const limitOf = ({ path }: Page): Limit => {
  if (/\/[a-z]{2}-[a-z]{2}\/$/.test(path)) return PAIR;
  return /\/(?:cases|practices|guides)\/(?!page\/)[^/]+\/(?:source\/)?$/.test(path) ? TEXT : LIST;
};

const allowance = (page: Page, { words }: Limit): number => {
  const main = named(page, 'main').map(textOf).join('');
  return Math.round(Math.max(0, pack(main) - words) * MARKUP);
};

/** A page with its styles, packed, weighs no more than its kind may. */
export const weight: Check = (page) => {
  const limit = limitOf(page);
  // What is small enough unpacked, or packed in haste, needs no closer look.
  if (Buffer.byteLength(page.html) <= limit.page) return [];
  if (HASTY.some((quality) => pack(page.html, quality) <= limit.page)) return [];
  const most = limit.page + allowance(page, limit);
  if (pack(page.html, HASTY.at(-1)) <= most) return [];
  const packed = pack(page.html);
  return packed <= most ? [] : [`${packed} bytes packed, ${packed - most} too many`];
};

const IMPORTED = /(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g;

// What is imported when it is needed is named from where it is.
const NAMED = /["'`](\/[^"'`\s]+\.js)["'`]/g;

/** What a script names that starts a worker: the worker is among it. */
const workersIn = (text: string): RegExpMatchArray[] =>
  text.includes('new Worker(') ? [...text.matchAll(NAMED)] : [];

/** A script, with those that it imports at once and the workers that it starts. */
const withImports = (file: string, site: Site, found = new Set<string>()): Set<string> => {
  if (found.has(file) || !site.files.has(file)) return found;
  found.add(file);
  const text = site.read(file).toString();
  for (const [, name = ''] of [...text.matchAll(IMPORTED), ...workersIn(text)])
    withImports(fileAt(new URL(name, `${site.origin}/${file}`).pathname), site, found);
  return found;
};

const weights = new WeakMap<Site, Map<string, number>>();
const weightOf = (file: string, site: Site): number => {
  const known = weights.get(site) ?? new Map<string, number>();
  // What the build has packed goes to the reader as it is.
  const size =
    known.get(file) ??
    (site.files.has(`${file}.br`)
      ? site.read(`${file}.br`).length
      : pack(site.read(file).toString()));
  weights.set(site, known.set(file, size));
  return size;
};

/** The scripts of a page that are fetched at once are small, but on the page of the search. */
export const scripts: Check = (page, site) => {
  if (page.path.endsWith('/search/')) return [];
  const files = new Set(
    named(page, 'script').flatMap((script) => {
      const src = attributeOf(script, 'src');
      if (src === undefined) return [];
      return [...withImports(fileAt(new URL(src, site.origin + page.path).pathname), site)];
    }),
  );
  const total = [...files].reduce((sum, file) => sum + weightOf(file, site), 0);
  const most = page.path.endsWith('/desk/') ? DESK : SCRIPTS;
  return total <= most ? [] : [`${total} bytes of scripts packed, ${total - most} too many`];
};

/** Nothing in the head is waited for: one inline style sheet, and scripts that come later. */
export const blocking: Check = (page) => {
  const sheets = named(page, 'link').filter(
    (link) => attributeOf(link, 'rel') === 'stylesheet' && isWithin(link, 'head'),
  );
  const waited = named(page, 'script').filter(
    (script) =>
      attributeOf(script, 'src') !== undefined &&
      attributeOf(script, 'type') !== 'module' &&
      ['async', 'defer'].every((name) => attributeOf(script, name) === undefined),
  );
  const styles = named(page, 'style').length;
  return [
    ...[...sheets, ...waited].map((one) => {
      const file = attributeOf(one, 'href') ?? attributeOf(one, 'src') ?? '';
      return `waits for ${file}`;
    }),
    ...(styles > 1 ? [`${styles} inline style sheets`] : []),
  ];
};
