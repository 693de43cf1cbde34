import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeHash } from '../../cache/code-hash.ts';
import type { Kept } from '../../cache/kept.ts';
import type { Sum } from '../../cache/sums.ts';

/** What a file names that its reading needs: scripts and faces, and pages that passages come from. */
export interface Names {
  assets: readonly string[];
  /** As addresses. */
  originals: readonly string[];
}

// From its end, which is rare, and not from any word.
const ASSET = /\.(?:js|woff2)\b(?<=([\w-]+)\.\w+)/g;
const ORIGINAL = /data-original="([^"]+)"/g;

/** What a page or script names. */
export const namesIn = (bytes: Buffer): Names => {
  const assets = bytes.toString('latin1').matchAll(ASSET);
  const originals = bytes.includes('data-original') ? bytes.toString().matchAll(ORIGINAL) : [];
  return {
    assets: [...new Set(Array.from(assets, ([end, start = '']) => start + end))],
    originals: Array.from(originals, ([, address = '']) => address),
  };
};

const NAME = 'names.json';

const knownOf = (body: Buffer | undefined): [sha256: string, names: Names][] =>
  body ? (JSON.parse(body.toString()) as [string, Names][]) : [];

/** What the files of a site name, kept by their hashes: what is known of a file is not looked for again. */
export const keepNames = (
  out: string,
  sumOf: (file: string) => Sum,
  kept: Kept,
): { namesOf: (file: string) => Names; keep: () => void } => {
  const code = codeHash('src/cache', 'src/offline/build');
  const before = new Map(knownOf(kept.read(NAME, code)));
  const after = new Map<string, Names>();
  const namesOf = (file: string): Names => {
    const hash = sumOf(file).sha256;
    let names = after.get(hash) ?? before.get(hash);
    names ??= namesIn(readFileSync(join(out, file)));
    after.set(hash, names);
    return names;
  };
  return { namesOf, keep: () => kept.write(NAME, code, JSON.stringify([...after])) };
};
