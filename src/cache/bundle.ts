/** A file of a bundle: its path, its bytes, and what else is known of it. */
export interface Bundled {
  path: string;
  body: Uint8Array;
}

/** Files as one piece, to be kept. */
export const bundle = (files: readonly Bundled[]): Buffer<ArrayBuffer> => {
  const head = files.map(({ body, ...file }) => ({ ...file, length: body.length }));
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...files.map(({ body }) => body),
  ]);
};

/** The files of a bundle. */
export const unbundle = <File extends Bundled>(bytes: Buffer): File[] => {
  const end = bytes.indexOf('\n');
  const head = JSON.parse(bytes.toString('utf8', 0, end)) as (Omit<File, 'body'> & {
    length: number;
  })[];
  let at = end + 1;
  return head.map(
    ({ length, ...file }) =>
      ({ ...file, body: bytes.subarray(at, (at += length)) }) as unknown as File,
  );
};
