import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'vite';
import { indexWord, PAGEFIND_SIGNATURE, SEARCH_PATHS, stepOf } from '../shared/files.ts';
import type { Weights } from './weigh.ts';

/** A document for the index: an address to know it by, and the weights of its units. */
export interface IndexDocument {
  url: string;
  weights: Weights;
}

/**
 * The size of the parts that an index is divided into. A query fetches one for each of its words: of
 * Pagefind's own size, 20,000, a question in a sentence took 330 KiB among 1,000 cases; so it takes
 * 180. Pagefind has no option for it, only a variable that its service reads.
 */
const PART_SIZE = '3000';

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

const NEEDED = /^(?:index|pagefind-entry\.json|pagefind\..*\.pf_meta)$/;

// Fragments hold the words of our index, which nobody reads: texts have files of their own.
const removeUnused = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (!NEEDED.test(name)) rmSync(join(folder, name), { recursive: true });
};

// Whoever opens the module hands it the way to fetch: nothing global need be replaced.
const OWN_FETCH =
  'let fetch = globalThis.fetch; export const useFetch = (own) => { fetch = own; };\n';

/** Writes the engine, which is the same for all bundles, from the first of them. */
const writeEngine = (bundle: string, out: string): void => {
  if (existsSync(join(out, SEARCH_PATHS.wasm))) return;
  const script = readFileSync(join(bundle, 'pagefind.js'), 'utf8');
  const { code, errors } = minifySync('pagefind.js', OWN_FETCH + script, { module: true });
  if (errors[0]) throw new Error(`pagefind.js: ${errors[0].message}`);
  writeFileSync(join(out, SEARCH_PATHS.engine, 'pagefind.js'), code);
  writeFileSync(join(out, SEARCH_PATHS.wasm), unpacked(join(bundle, 'wasm.unknown.pagefind')));
};

const fill = async (index: PagefindIndex, documents: readonly IndexDocument[]): Promise<void> => {
  for (const { url, weights } of documents)
    check(await index.addHTMLFile({ url, content: html(weights) }));
};

/** Writes one bundle below the site's folder, and tells the name that each document has in it. */
export const writeBundle = async (
  documents: readonly IndexDocument[],
  out: string,
  path: string,
): Promise<Map<string, string>> => {
  const folder = join(out, path);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = PART_SIZE;
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
  writeEngine(folder, out);
  removeUnused(folder);
  return hashes;
};
