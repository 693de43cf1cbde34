import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { print, refuse } from '../project.ts';
import { FILE_NAMES, PROGRAM_FOLDERS } from './allowed.ts';
import { inspectFile } from './inspect-file.ts';
import { inspectPage, type PageContext } from './inspect-page.ts';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** The custom elements that our own browser code defines. */
const customElements = (root: string): Set<string> => {
  const folders = ['src/client', 'src/components'].map((folder) => join(root, folder));
  const sources = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesOf(folder).map((file) => readFileSync(join(folder, file), 'utf8')));
  return new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/customElements\.define\(\s*['"]([a-z]+(?:-[a-z]+)+)['"]/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  );
};

const contextOf = (out: string, root: string, base: string): PageContext => ({
  customElements: customElements(root),
  exists: (address) => {
    const path = decodeURI(address.replace(/[?#].*$/, ''));
    return path.startsWith(base) && existsSync(join(out, path.slice(base.length)));
  },
});

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
  let pages = 0;
  let faults = 0;
  const complain = (line: string): void => {
    faults += 1;
    print(line);
  };
  for (const file of filesOf(out)) {
    if (!FILE_NAMES.test(file) && !PROGRAM_FOLDERS.test(file))
      complain(`${file}:1:1 a file of a kind that the output does not have`);
    const isPage = /\.(?:html|svg)$/.test(file);
    if (!isPage && !/\.(?:css|xml|tmx)$/.test(file)) continue;
    pages += isPage ? 1 : 0;
    const isDrawing = file.endsWith('.svg');
    const text = readFileSync(join(out, file), 'utf8');
    const found = isPage ? inspectPage(text, { ...context, isDrawing }) : inspectFile(file, text);
    for (const { line, column, found: what } of found)
      complain(`${file}:${line}:${column} ${what} is not on the allowlist`);
  }
  print(`${pages} pages of the output read: ${faults} faults`);
  return faults > 0 ? 1 : 0;
};

process.exitCode = main();
