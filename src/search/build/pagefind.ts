import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { bundle, unbundle } from '../../cache/bundle.ts';
import { codeHash } from '../../cache/code-hash.ts';
import { hashOf } from '../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import { writeBelow } from '../../cache/write-below.ts';
import { indexWord, PAGEFIND_SIGNATURE } from '../shared/files.ts';
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

const byCodePoint = (a: string, b: string) => (a < b ? -1 : Number(a > b));

// Each unit once, in an element of its weight: places of words are not needed, only how strongly.
const html = (all: Units): string => {
  const byStep = Map.groupBy(all, ([, step]) => step);
  const paragraphs = [...byStep]
    .sort(([a], [b]) => b - a)
    .map(([step, units]) => {
      const words = units.map(([unit]) => indexWord(unit));
      const text = words.sort(byCodePoint).join(' ');
      return `<p data-pagefind-weight="${step}">${text}</p>`;
    });
  return `<!doctype html><html><body>${paragraphs.join('\n')}</body></html>`;
};

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const unpacked = (file: string): Buffer =>
  gunzipSync(readFileSync(file)).subarray(PAGEFIND_SIGNATURE.length);

/** The name that the index gave to each document, by address. */
const readHashes = (folder: string): Map<string, string> => {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const json = unpacked(join(fragments, file));
      const { url } = JSON.parse(json.toString()) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
};

const META = /^pagefind\..*\.pf_meta$/;

// Fragments hold the words of our index, which nobody reads: texts have files of their own. Its list of
// parts is asked for together with all else, before anything tells the hash in its name.
const leaveNeeded = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (META.test(name)) renameSync(join(folder, name), join(folder, 'pagefind.pf_meta'));
    else if (name !== 'index') rmSync(join(folder, name), { recursive: true });
};

type Page = readonly [url: string, content: string];

const fill = async (index: PagefindIndex, pages: readonly Page[]): Promise<void> => {
  for (const [url, content] of pages) check(await index.addHTMLFile({ url, content }));
};

const makeBundle = async (
  pages: readonly Page[],
  out: string,
  path: string,
): Promise<Map<string, string>> => {
  const folder = join(out, path);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(partSize(pages.length));
  // A language that Pagefind knows nothing about: the words are ours, and stay as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'xx' });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  try {
    await fill(index, pages);
    check(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  const hashes = readHashes(folder);
  leaveNeeded(folder);
  return hashes;
};

const NAMES = 'names.json';

/** The files of a bundle, with the names of its documents. */
const filesOf = (out: string, path: string, names: ReadonlyMap<string, string>) => {
  const files = readdirSync(join(out, path), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(out, '/').length))
    .sort();
  return [
    { path: NAMES, body: Buffer.from(JSON.stringify([...names])) },
    ...files.map((file) => ({ path: file, body: readFileSync(join(out, file)) })),
  ];
};

/** Under which name a bundle is kept. */
export const bundleName = (path: string): string => path.replace(/\W+/g, '-');

const restore = (body: Buffer, out: string): Map<string, string> => {
  const [names, ...files] = unbundle(body);
  for (const file of files) writeBelow(out, file.path, file.body);
  return new Map(JSON.parse(Buffer.from(names!.body).toString()) as [string, string][]);
};

/**
 * Writes one bundle below the site's folder, and tells the name that each document has in it. It is
 * kept as long as its documents are the same.
 */
export const writeBundle = async (
  documents: readonly IndexDocument[],
  out: string,
  path: string,
  kept: Kept = NOTHING_KEPT,
): Promise<{ names: Map<string, string>; isMade: boolean }> => {
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
  if (before) return { names: restore(before, out), isMade: false };
  const pages = documents.map(({ url, units }): Page => [url, html(units)]);
  const names = await makeBundle(pages, out, path);
  kept.write(name, key, bundle(filesOf(out, path, names)));
  return { names, isMade: true };
};
