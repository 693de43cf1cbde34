/** What a file is: a copied text, or one with markup of its own. */
export type Format = 'text' | 'html' | 'markdown';

/** What is no text: each has a way out of its own. */
export type Refused = 'rtf' | 'word' | 'pdf';

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Files of other programs, by their first bytes or their name. */
export const refusedFormat = (name: string, bytes: Uint8Array): Refused | undefined => {
  if (startsWith(bytes, '{\\rtf')) return 'rtf';
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return 'word';
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'word';
  const [, ending = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (['doc', 'docx', 'odt', 'wps', 'pages', 'epub'].includes(ending)) return 'word';
  return ending === 'rtf' || ending === 'pdf' ? ending : undefined;
};

const HTML =
  /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|article|div|main|section)\b/i;

/** How to read a text: by the name of its file, else by how it begins. */
export const formatOf = (name: string, text: string): Format => {
  if (/\.(?:x?html?|xht)$/i.test(name) || HTML.test(text.slice(0, 2000))) return 'html';
  if (/\.(?:md|markdown|mdx|mkd)$/i.test(name)) return 'markdown';
  return /^\ufeff?---\r?\n(?:[\p{L}_]+:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n)+---\r?\n/u.test(text)
    ? 'markdown'
    : 'text';
};
