import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

/** What Git calls the bytes of a file: forty hexadecimal digits. */
export type BlobId = string;

const encoder = new TextEncoder();

/** The bytes of a file; a text is UTF-8. */
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;

/** The name that Git gives the bytes of a file. */
export const blobId = (content: string | Uint8Array): BlobId => {
  const bytes = bytesOf(content);
  return bytesToHex(sha1(concatBytes(encoder.encode(`blob ${bytes.length}\0`), bytes)));
};

export const isBlobId = (value: unknown): value is BlobId =>
  typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
