import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

type File = readonly [name: string, bytes: Uint8Array];

/** A word that a file holds, or its name; what is packed is named `outer!inner`. */
export interface FoundWord {
  file: string;
  word: string;
}

const escaped = (word: string): string =>
  word.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a word may look like in a file: as it is, in an address, in JSON of ASCII letters. */
const spellingsOf = (word: string): string[] => [word, encodeURIComponent(word), escaped(word)];

const beginsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** The files packed in a file: Brotli by its name, gzip and zip by how they begin. */
const unpack = ([name, bytes]: File): File[] => {
  if (name.endsWith('.br')) return [[name.slice(0, -3), brotliDecompressSync(bytes)]];
  if (beginsWith(bytes, 0x1f, 0x8b)) return [['', gunzipSync(bytes)]];
  if (beginsWith(bytes, 0x50, 0x4b, 3, 4)) return Object.entries(unzipSync(bytes));
  return [];
};

const wordsOf = (file: File, words: readonly string[]): FoundWord[] => {
  const [name, bytes] = file;
  const content = Buffer.from(bytes);
  const own = words.filter((word) =>
    spellingsOf(word).some((one) => name.includes(one) || content.includes(one)),
  );
  const inner = unpack(file).flatMap(([within, unpacked]) =>
    wordsOf([`${name}!${within}`, unpacked], words),
  );
  return [...own.map((word) => ({ file: name, word })), ...inner];
};

/** The words that stand anywhere in a folder: in names or bytes of files, or of what they pack. */
export const wordsIn = (folder: string, words: readonly string[]): FoundWord[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return wordsOf([path.slice(folder.length + 1), readFileSync(path)], words);
    });
