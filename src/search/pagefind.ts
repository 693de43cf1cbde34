import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexWord, stepOf } from '../schema/search.ts';
import type { Weights } from './weigh.ts';

/** A document for the index: an address to know it by, and the weights of its units. */
export interface IndexDocument {
  url: string;
  weights: Weights;
}

const byCodePoint = (a: string, b: string) => (a < b ? -1 : Number(a > b));

// Each unit once, in an element of its weight: places of words are not needed, only how strongly.
const html = (weights: Weights): string => {
  const byStep = Map.groupBy(weights.keys(), (unit) => stepOf(weights.get(unit)!));
  const paragraphs = [...byStep]
    .sort(([a], [b]) => b - a)
    .map(([step, units]) => {
      const text = units.map(indexWord).sort(byCodePoint).join(' ');
      return `<p data-pagefind-weight="${step}">${text}</p>`;
    });
  return `<!doctype html><html><body>${paragraphs.join('\n')}</body></html>`;
};

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** The name that the index gave to each document, by address. */
const readHashes = (folder: string): Map<string, string> => {
  const fragments = join(folder, 'fragment');
  const signature = 'pagefind_dcd'.length;
  return new Map(
    readdirSync(fragments).map((file) => {
      const json = gunzipSync(readFileSync(join(fragments, file))).subarray(signature);
      const { url } = JSON.parse(json.toString()) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
};

const NEEDED = /^(?:index|pagefind-entry\.json|pagefind\..*\.pf_meta)$/;
const ENGINE = /^(?:pagefind\.js|wasm\..*)$/;

// Fragments hold the words of our index, which nobody reads: texts have files of their own. The
// engine is the same for all bundles, and stays once in the folder above them.
const removeUnused = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (NEEDED.test(name)) continue;
    if (ENGINE.test(name)) copyFileSync(join(folder, name), join(folder, '..', name));
    rmSync(join(folder, name), { recursive: true });
  }
};

const fill = async (index: PagefindIndex, documents: readonly IndexDocument[]): Promise<void> => {
  for (const { url, weights } of documents)
    check(await index.addHTMLFile({ url, content: html(weights) }));
};

/** Writes one bundle, and tells the name that each document has in it. */
export const writeBundle = async (
  documents: readonly IndexDocument[],
  folder: string,
): Promise<Map<string, string>> => {
  // A language that Pagefind knows nothing about: the words are ours, and stay as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'xx' });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  try {
    await fill(index, documents);
    check(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  const hashes = readHashes(folder);
  removeUnused(folder);
  return hashes;
};
