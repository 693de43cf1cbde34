import { byUnits } from '../../text/order.ts';
import { LIMITS } from '../../model/mdx.ts';
import { forbiddenControls } from '../../text/bidi.ts';
import { reportIn, type Report } from './diagnostics.ts';
import type { Files, Kind } from './folder.ts';
import { positionAt, type SourceFile } from './source.ts';

/** A file or folder of the content; `path` is from the project's top, with `/`. */
interface Entry {
  path: string;
  name: string;
  isFolder: boolean;
}

const FIRST = { line: 1, column: 1 };

/** What there is to say of a name in a folder that is no file and no folder. */
const REFUSED: Partial<Record<Kind, 'file-link' | 'file-special' | 'file-name-bytes'>> = {
  link: 'file-link',
  // To read a pipe is to wait for ever.
  special: 'file-special',
  gone: 'file-name-bytes',
};

/** What stands in a folder, by code point; nothing if there is no such folder. Links are refused. */
export const listFolder = (files: Files, path: string, report: Report): Entry[] => {
  let names: readonly string[];
  try {
    const kind = files.kind(path);
    if (kind === 'link') reportIn(report, path)(FIRST, 'file-link');
    if (kind === undefined || kind === 'link') return [];
    names = files.names(path);
  } catch {
    reportIn(report, path)(FIRST, 'file-rights');
    return [];
  }
  return [...names].sort(byUnits).flatMap((name) => {
    const entry = { path: `${path}/${name}`, name };
    const kind = files.kind(entry.path);
    const refused = kind && REFUSED[kind];
    if (refused) reportIn(report, entry.path)(FIRST, refused);
    if (refused || kind === undefined) return [];
    if (name.startsWith('.')) {
      reportIn(report, entry.path, 'warning')(FIRST, 'file-hidden', { found: name });
      return [];
    }
    return [{ ...entry, isFolder: kind === 'folder' }];
  });
};

const checkControls = (source: SourceFile, report: Report): void => {
  for (const { offset, reason, code } of forbiddenControls(source.text))
    reportIn(report, source.path)(positionAt(source.text, offset), 'bidi-control', {
      reason,
      code,
    });
};

/** Reads a text file: UTF-8, not too large, without hidden direction controls. */
export const readSource = (files: Files, path: string, report: Report): SourceFile | undefined => {
  const at = reportIn(report, path);
  const size = files.size(path);
  if (size > LIMITS.fileBytes) {
    at(FIRST, 'file-too-large', { found: size, limit: LIMITS.fileBytes });
    return undefined;
  }
  let bytes: Uint8Array;
  try {
    bytes = files.read(path);
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

/** A file at the top of `content/` that a casebook may do without. */
export const topFile = (files: Files, file: string, report: Report): SourceFile | undefined =>
  listFolder(files, 'content', report).some(({ name }) => name === file)
    ? readSource(files, `content/${file}`, report)
    : undefined;
