/** What a file holds: whole, or in pieces that are made as they are asked for, of one that grows with the corpus. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

const encoder = new TextEncoder();

const bytesOf = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? encoder.encode(piece) : piece;

/** The bytes of a file, a piece after the other. */
export const chunksOf = function* (content: Content): Generator<Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) yield bytesOf(content);
  else for (const piece of content) yield bytesOf(piece);
};

/** The bytes of a file as one. */
export const wholeOf = (content: Content): Buffer<ArrayBuffer> =>
  typeof content === 'string' ? Buffer.from(content) : Buffer.concat([...chunksOf(content)]);
