import { hash } from 'node:crypto';

/** What is shorter is hashed as fast as it is compared. */
const LONG = 1024;
/** More lengths than the styles and scripts of a site have. */
const MOST = 1000;
const known = new Map<number, { bytes: Uint8Array; digest: string }>();

/**
 * The SHA-256 of bytes, in base64. The same styles and scripts stand in page after page: to compare
 * them with the last ones of their length takes a tenth of the time.
 */
export const digestOf = (bytes: Uint8Array): string => {
  const { length } = bytes;
  if (length < LONG) return hash('sha256', bytes, 'base64');
  const before = known.get(length);
  if (before && Buffer.compare(before.bytes, bytes) === 0) return before.digest;
  const digest = hash('sha256', bytes, 'base64');
  if (known.size >= MOST) known.clear();
  known.set(length, { bytes: bytes.slice(), digest });
  return digest;
};
