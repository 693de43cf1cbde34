import { createHash, hash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string => hash('sha256', bytes);

/** One hash of several pieces, none of which can be taken for part of another. */
export const hashOf = (...pieces: readonly (string | Uint8Array)[]): string => {
  const whole = createHash('sha256');
  for (const piece of pieces) whole.update(`${Buffer.byteLength(piece)} `).update(piece);
  return whole.digest('hex');
};
