import type { FileFacts } from '../table/kind.ts';

/** A written file. */
export interface Written extends FileFacts {
  path: string;
  body: Uint8Array;
}

/** Written files as one piece, to be kept. */
export const bundle = (files: readonly Written[]): Uint8Array => {
  const head = files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...files.map(({ body }) => body),
  ]);
};

/** The files of a bundle. */
export const unbundle = (bytes: Buffer): Written[] => {
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as (FileFacts & { path: string })[];
  let at = end + 1;
  return head.map((file) => ({ ...file, body: bytes.subarray(at, (at += file.size)) }));
};
