import { compilePages } from '../../content/compile/compiled.ts';
import { sharedContent } from '../../content/compile/shared.ts';
import { diskFiles } from '../../content/source/disk.ts';
import { pathsBelow } from '../../content/tree/paths.ts';
import { loadVocabulary } from '../../content/vocabulary/load.ts';
import { presentIn } from '../../editor/apply/present.ts';
import { writeAll } from '../../editor/apply/write-all.ts';
import { readBundle } from '../../editor/bundle/bundle.ts';
import { standing } from '../../editor/bundle/lay-over.ts';
import { refuseLinks } from '../../editor/write-in.ts';
import { filedIn, titleIn } from '../record/listed.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import { blobId, type BlobId } from '../../content/tree/blob-id.ts';

/** What is answered: a status, and JSON or the bytes of a file. */
export interface Answer {
  status: number;
  body: object | Uint8Array;
  headers?: Record<string, string>;
}

/** A file of the content; one that is no file, or reached through a link, is none. */
const fileAt = (root: string, path: string) => {
  try {
    refuseLinks(root, path);
    return presentIn(root, path);
  } catch {
    return undefined;
  }
};

/** All files that the content can have, with their sizes and git's ids. */
export const listed = (root: string): Answer => {
  const disk = diskFiles(root);
  const files = pathsBelow(disk, 'content').flatMap((path) => {
    const known = contentPath(path);
    if (!known || disk.size(path) > known.limit) return [];
    const bytes = disk.read(path);
    return { path, size: bytes.length, blob: blobId(bytes) };
  });
  return { status: 200, body: { version: 1, files } };
};

/** What all cases share, as it stands there now. */
export const shared = (root: string): Answer => {
  const disk = diskFiles(root);
  const vocabulary = loadVocabulary(disk, () => undefined);
  const { pages } = compilePages(disk, vocabulary);
  const records = pathsBelow(disk, 'content/cases').flatMap((path) => {
    const known = contentPath(path);
    const isRecord = known?.kind === 'case' && path.endsWith('/case.yaml');
    return isRecord ? [[known.id, new TextDecoder().decode(disk.read(path))] as const] : [];
  });
  const body = sharedContent(disk, vocabulary, pages, {
    titles: Object.fromEntries(records.map(([id, record]) => [id, titleIn(record)])),
    filed: Object.fromEntries(records.map(([id, record]) => [id, filedIn(record)])),
  });
  return { status: 200, body };
};

const NOT_FOUND: Answer = { status: 404, body: { code: 'not-found' } };

/** The bytes of a file of the content. */
export const fileOf = (root: string, path: string): Answer => {
  const present = contentPath(path) ? fileAt(root, path) : undefined;
  if (!present) return NOT_FOUND;
  return { status: 200, body: present.bytes, headers: { ETag: `"${present.id}"` } };
};

/** A file after a change, or as it is in the way of one. */
interface Named {
  path: string;
  blob: BlobId | null;
}

/**
 * Writes the changes of a bundle: all of them, or none where a file is another one than they were
 * begun on, or anything is wrong with them.
 */
export const written = (root: string, bytes: Uint8Array): Answer => {
  const { proposal, fault } = readBundle(bytes);
  if (fault) return { status: 400, body: { code: 'fault', fault } };
  const { changes } = proposal;
  try {
    const present = new Map(changes.map(({ path }) => [path, presentIn(root, path)?.id]));
    const moved = changes
      .filter((change) => standing(change, present.get(change.path)) === 'moved')
      .map(({ path }): Named => ({ path, blob: present.get(path) ?? null }));
    if (moved.length > 0) return { status: 409, body: { code: 'moved', moved } };
    const free = changes.filter((one) => standing(one, present.get(one.path)) === 'free');
    if (free.length > 0) writeAll(root, new Map(free.map(({ path, content }) => [path, content])));
    const files = changes.map(({ path, content }): Named => ({
      path,
      blob: content === null ? null : blobId(content),
    }));
    return { status: 200, body: { files } };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { status: 500, body: { code: 'not-written', said } };
  }
};
