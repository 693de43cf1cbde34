import { byUnits } from '../../text/order.ts';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { bundle, unbundle } from '../../cache/bundle.ts';
import { codeHash } from '../../cache/code-hash.ts';
import { hashOf } from '../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import { writeBelow } from '../../cache/write-below.ts';
import { PAGEFIND_SIGNATURE } from '../shared/files.ts';
import { indexWord } from '../shared/index-units.ts';
import { readPagefindFile } from '../shared/pagefind-file.ts';
import type { Units } from './weigh.ts';

/** A document for the index: an address to know it by, and its units. */
export interface IndexDocument {
  url: string;
  units: Units;
}

/**
 * The size of the parts that an index is divided into. A query fetches one for each of its words, and
 * a list of all: of Pagefind's own size, 20,000, a question in a sentence took 330 KiB among 1,000
 * cases; so it takes 200. Least is fetched where it grows with the root of the documents; of a few, too
 * many small parts would wait for each other. Pagefind has no option for it, only a variable that its
 * service reads.
 */
const partSize = (documents: number): number =>
  Math.max(800, Math.round(47 * Math.sqrt(documents)));

// Each unit once, in an element of its weight: places of words are not needed, only how strongly.
const html = (all: Units): string => {
  const byStep = Map.groupBy(all, ([, step]) => step);
  const paragraphs = [...byStep]
    .sort(([a], [b]) => b - a)
    .map(([step, units]) => {
      const words = units.map(([unit]) => indexWord(unit));
      const text = words.sort(byUnits).join(' ');
      return `<p data-pagefind-weight="${step}">${text}</p>`;
    });
  return `<!doctype html><html><body>${paragraphs.join('\n')}</body></html>`;
};

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** What a bundle says of itself: its documents by their addresses, its parts by what they begin with. */
interface BundleContents {
  documents: string[];
  parts: (readonly [from: string, name: string])[];
}

/** A file that Pagefind has made, by its path in the bundle. */
type Made = readonly [path: string, body: Uint8Array<ArrayBuffer>];

const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;

/** The address of each document, by the name that the index gave it. */
const readAddresses = (made: readonly Made[]): Map<string, string> =>
  new Map(
    made.flatMap(([path, body]) => {
      const [, name] = FRAGMENT.exec(path) ?? [];
      if (name === undefined) return [];
      const json = gunzipSync(body).subarray(PAGEFIND_SIGNATURE.length);
      const { url } = JSON.parse(json.toString()) as { url: string };
      return [[name, url] as const];
    }),
  );

// What Pagefind writes in its list, as far as it is read.
type Meta = readonly [
  version: string,
  documents: readonly (readonly [name: string])[],
  parts: readonly (readonly [from: string, to: string, name: string])[],
];

const readContents = async (made: readonly Made[]): Promise<BundleContents> => {
  const [, list] = made.find(([path]) => path.endsWith('.pf_meta')) ?? [];
  if (!list) throw new Error('Pagefind made no list.');
  const [, documents, parts] = (await readPagefindFile(list)) as unknown as Meta;
  const addresses = readAddresses(made);
  return {
    documents: documents.map(([name]) => addresses.get(name) ?? ''),
    parts: parts.map(([from, , name]) => [from, name]),
  };
};

type Page = readonly [url: string, content: string];

const fill = async (index: PagefindIndex, pages: readonly Page[]): Promise<void> => {
  for (const [url, content] of pages) check(await index.addHTMLFile({ url, content }));
};

const makeFiles = async (pages: readonly Page[]): Promise<Made[]> => {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(partSize(pages.length));
  // A language that Pagefind knows nothing about: the words are ours, and stay as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'xx' });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  try {
    await fill(index, pages);
    // Written by Pagefind, a third of its time would go into files that are not needed.
    const { files, errors: faults } = await index.getFiles();
    check({ errors: faults });
    return files.map(({ path, content }) => [path, new Uint8Array(content)]);
  } finally {
    await close();
  }
};

const CONTENTS = 'contents.json';

// Fragments hold the words of our index, which nobody reads: texts have files of their own. In place of
// its list, in which half is names of documents that cannot be packed, we write one with their places.
const isNeeded = ([path]: Made): boolean => path.startsWith('index/');

/** A bundle with what it says of itself, as one piece. */
const makeBundle = async (pages: readonly Page[], path: string): Promise<Buffer> => {
  const made = await makeFiles(pages);
  const parts = made
    .filter(isNeeded)
    .map(([name, body]) => ({ path: `${path}${name}`, body }))
    .sort((a, b) => byUnits(a.path, b.path));
  const contents = Buffer.from(JSON.stringify(await readContents(made)));
  return bundle([{ path: CONTENTS, body: contents }, ...parts]);
};

/** Under which name a bundle is kept. */
export const bundleName = (path: string): string => path.replace(/\W+/g, '-');

const restore = (body: Buffer, out: string): BundleContents => {
  const [contents, ...files] = unbundle(body);
  for (const file of files) writeBelow(out, file.path, file.body);
  return JSON.parse(Buffer.from(contents!.body).toString()) as BundleContents;
};

/**
 * Writes the parts of one bundle below the site's folder, and tells what is in it. It is
 * kept as long as its documents are the same.
 */
export const writeBundle = async (
  documents: readonly IndexDocument[],
  out: string,
  path: string,
  kept: Kept = NOTHING_KEPT,
): Promise<{ contents: BundleContents; isMade: boolean }> => {
  const name = bundleName(path);
  const key =
    kept === NOTHING_KEPT
      ? ''
      : hashOf(
          codeHash('src/search'),
          path,
          ...documents.flatMap(({ url, units }) => [url, JSON.stringify(units)]),
        );
  const before = kept.read(name, key);
  if (before) return { contents: restore(before, out), isMade: false };
  const pages = documents.map(({ url, units }): Page => [url, html(units)]);
  const body = await makeBundle(pages, path);
  kept.write(name, key, body);
  return { contents: restore(body, out), isMade: true };
};
