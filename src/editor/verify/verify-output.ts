import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { codeHash } from '../../cache/code-hash.ts';
import { filesBelow } from '../../cache/files-below.ts';
import { hashOf } from '../../cache/hash.ts';
import { sumsOf } from '../../cache/sums.ts';
import { contentRoot, keptOf } from '../../content/source/root.ts';
import { remembered } from '../../text/remembered.ts';
import { print, refuse } from '../project.ts';
import { CONNECTS, FILE_NAMES, PROGRAM_FOLDERS } from './allowed.ts';
import { complaints } from './complaints.ts';
import { inspectFile } from './inspect-file.ts';
import { inspectPage, type PageContext } from './inspect-page.ts';

/** The custom elements that our own browser code defines. */
const customElements = (root: string): Set<string> => {
  const folders = ['src/client', 'src/components'].map((folder) => join(root, folder));
  const sources = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      filesBelow(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    );
  return new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/customElements\.define\(\s*['"]([a-z]+(?:-[a-z]+)+)['"]/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  );
};

const MOST_ADDRESSES = 10_000;

const contextOf = (out: string, root: string, base: string): PageContext => ({
  customElements: customElements(root),
  // Pages load the same few files.
  exists: remembered((address) => {
    const path = decodeURI(address.replace(/[?#].*$/, ''));
    return path.startsWith(base) && existsSync(join(out, path.slice(base.length)));
  }, MOST_ADDRESSES),
});

const NAME = 'pages.json';

const knownOf = (body: Buffer | undefined): [hash: string, loads: string[]][] =>
  body ? (JSON.parse(body.toString()) as [string, string[]][]) : [];

/**
 * Reads the built site as a browser would, knowing nothing of how it was made: every element,
 * attribute, address and script must be on the allowlist. Exit code 1 if one is not.
 */
const main = (): number => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: process.cwd() } },
  });
  const out = positionals[0] ?? join(values.root, 'dist');
  if (!existsSync(out)) return refuse(`${out} does not exist.`);
  const base = `${(process.env.BASE_PATH ?? '/').replace(/\/$/, '')}/`;
  const context = contextOf(out, values.root, base);
  const verified = keptOf(contentRoot(), 'verified');
  const code = hashOf(
    codeHash('src/cache', 'src/editor/verify'),
    base,
    ...[...context.customElements].sort(),
  );
  const before = new Map(knownOf(verified.read(NAME, code)));
  const after = new Map<string, string[]>();
  const sumOf = sumsOf(out);
  let pages = 0;
  let anew = 0;
  const { complain, end } = complaints(print);
  for (const file of filesBelow(out)) {
    if (!FILE_NAMES.test(file) && !PROGRAM_FOLDERS.test(file))
      complain(`${file}:1:1`, 'a file of a kind that the output does not have');
    const isPage = /\.(?:html|svg)$/.test(file);
    if (!isPage && !/\.(?:css|xml|tmx)$/.test(file)) continue;
    pages += isPage ? 1 : 0;
    const isDrawing = file.endsWith('.svg');
    // What was without fault still is, if what it loads is still there; some pages have two names.
    const connects = CONNECTS.flatMap(([page, from]) => (page.test(file) ? from : []));
    const hash = hashOf(sumOf(file).sha256, extname(file), ...connects);
    const loads = after.get(hash) ?? before.get(hash);
    if (loads?.every(context.exists)) {
      after.set(hash, loads);
      continue;
    }
    // As bytes first: to read a text, Node asks the system for every 8 KB.
    const text = readFileSync(join(out, file)).toString();
    const asked = new Set<string>();
    const exists = (address: string): boolean => {
      asked.add(address);
      return context.exists(address);
    };
    const found = isPage
      ? inspectPage(text, { ...context, exists, isDrawing, connects })
      : inspectFile(file, text);
    if (found.length === 0) after.set(hash, [...asked]);
    anew += isPage ? 1 : 0;
    for (const { line, column, found: what } of found)
      complain(`${file}:${line}:${column}`, `${what} is not on the allowlist`);
  }
  verified.write(NAME, code, JSON.stringify([...after]));
  const faults = end();
  print(`${pages} pages of the output read, ${anew} of them anew: ${faults} faults`);
  return faults > 0 ? 1 : 0;
};

process.exitCode = main();
