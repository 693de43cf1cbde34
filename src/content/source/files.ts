import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LIMITS } from '../../model/mdx.ts';
import { forbiddenControls } from '../../text/bidi.ts';
import { reportIn, type Report } from './diagnostics.ts';
import { positionAt, type Source } from './source.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A file or folder of the content; `path` is from the project's top, with `/`. */
export interface Entry {
  path: string;
  name: string;
  isFolder: boolean;
}

const FIRST = { line: 1, column: 1 };

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What stands in a folder, by code point; nothing if there is no such folder. Links are refused. */
export const listFolder = (root: string, path: string, report: Report): Entry[] => {
  let names: string[];
  try {
    if (lstatSync(join(root, path)).isSymbolicLink()) {
      reportIn(report, path)(FIRST, 'file-link');
      return [];
    }
    names = readdirSync(join(root, path));
  } catch (error) {
    if (!isMissing(error)) reportIn(report, path)(FIRST, 'file-rights');
    return [];
  }
  return names.sort(compare).flatMap((name) => {
    const entry = { path: `${path}/${name}`, name };
    const stat = lstatSync(join(root, path, name), { throwIfNoEntry: false });
    // Decoded as UTF-8 the name is another one, which is not there.
    if (!stat) {
      if (name.includes('\ufffd')) reportIn(report, entry.path)(FIRST, 'file-name-bytes');
      return [];
    }
    if (stat.isSymbolicLink()) {
      reportIn(report, entry.path)(FIRST, 'file-link');
      return [];
    }
    // To read a pipe is to wait for ever.
    if (!stat.isFile() && !stat.isDirectory()) {
      reportIn(report, entry.path)(FIRST, 'file-special');
      return [];
    }
    if (name.startsWith('.')) {
      reportIn(report, entry.path, 'warning')(FIRST, 'file-hidden', { found: name });
      return [];
    }
    return [{ ...entry, isFolder: stat.isDirectory() }];
  });
};

const checkControls = (source: Source, report: Report): void => {
  for (const { offset, reason, code } of forbiddenControls(source.text))
    reportIn(report, source.path)(positionAt(source.text, offset), 'bidi-control', {
      reason,
      code,
    });
};

/** Reads a text file: UTF-8, not too large, without hidden direction controls. */
export const readSource = (root: string, path: string, report: Report): Source | undefined => {
  const at = reportIn(report, path);
  const file = join(root, path);
  const { size } = lstatSync(file);
  if (size > LIMITS.fileBytes) {
    at(FIRST, 'file-too-large', { found: size, limit: LIMITS.fileBytes });
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    at(FIRST, 'file-rights');
    return undefined;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    const source = { path, text };
    checkControls(source, report);
    return source;
  } catch {
    at(FIRST, 'encoding');
    return undefined;
  }
};

/** A path of the machine as the project writes it: from its top, with `/`. */
export const projectPath = (root: string, file: string): string =>
  relative(root, file).split(sep).join('/');

/** A file at the top of `content/` that a casebook may do without. */
export const topFile = (root: string, file: string, report: Report): Source | undefined =>
  listFolder(root, 'content', report).some(({ name }) => name === file)
    ? readSource(root, `content/${file}`, report)
    : undefined;
