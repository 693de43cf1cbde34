import { createHash } from 'node:crypto';
import { sha256 } from '../../cache/hash.ts';
import { writeBelow } from '../../cache/write-below.ts';
import type { Files } from '../../content/source/folder.ts';
import { pathsBelow } from '../../content/tree/paths.ts';
import { contentPath } from '../../content/tree/content-path.ts';

/** A file of the content as the manifest has it. */
export interface ManifestFile {
  /** From the project's top, and below the address of the site. */
  path: string;
  size: number;
  sha256: string;
  /** What Git calls its bytes. */
  blob: string;
}

/** Where the list of the published content lies. */
export const MANIFEST = 'content/manifest.json';

// As `blobId` says it where there is no Node, at a tenth of its cost.
const gitName = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** The files of the content that are for readers: of cases, only the published ones. */
export const publishedPaths = (files: Files, cases: ReadonlySet<string>): string[] =>
  pathsBelow(files, 'content').filter((path) => {
    const known = contentPath(path);
    return known !== undefined && (known.kind !== 'case' || cases.has(known.id));
  });

/** Writes the published content as it is, and a manifest of it, for the desk and for who cites it. */
export const writeContent = (
  files: Files,
  cases: ReadonlySet<string>,
  out: string,
): ManifestFile[] => {
  const manifest = publishedPaths(files, cases).map((path): ManifestFile => {
    const bytes = files.read(path);
    writeBelow(out, path, bytes);
    return { path, size: bytes.length, sha256: sha256(bytes), blob: gitName(bytes) };
  });
  writeBelow(out, MANIFEST, `${JSON.stringify({ version: 1, files: manifest })}\n`);
  return manifest;
};
