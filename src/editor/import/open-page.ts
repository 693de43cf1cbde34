import { LIMITS } from '../../model/mdx.ts';
import { decode, type Encoding } from './read/decode.ts';
import { formatOf, refusedFormat, type Format, type Refused } from './read/format.ts';

/** A file that was opened as a text, or why it could not be. */
export type OpenedPage =
  | { ok: true; text: string; encoding: Encoding; format: Format }
  | { ok: false; reason: Refused | 'large' | 'empty' | 'binary' | 'encoding' };

/** The text of a file that holds a page, and how to read it. */
export const openPage = (name: string, bytes: Uint8Array): OpenedPage => {
  if (bytes.length > LIMITS.fileBytes) return { ok: false, reason: 'large' };
  const refused = refusedFormat(name, bytes);
  if (refused) return { ok: false, reason: refused };
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  return { ...decoded, format: formatOf(name, decoded.text) };
};
