import { byUnits } from '../../../text/order.ts';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { codeHash } from '../../../cache/code-hash.ts';
import { hashOf } from '../../../cache/hash.ts';
import { NOTHING_KEPT, type Kept } from '../../../cache/kept.ts';
import { addWord, type IndexedWord } from '../../shared/index-file.ts';
import { indexWord } from '../../shared/index-units.ts';
import type { Units } from '../weigh.ts';
import { wordsOfPagefind } from './pagefind-file.ts';

/** Names of words, and of the word of each name. */
interface Names {
  of: (word: string) => string;
  wordOf: (name: string) => string;
}

const DIGIT = /\d/g;
const LETTERS = 'qrstuvwxyz';
const RADIX = 36 - LETTERS.length;

// A number in letters: Pagefind would divide what has digits, and of short names it takes half of the time.
const shortNames = (): Names => {
  const names = new Map<string, string>();
  const words = new Map<string, string>();
  return {
    of: (word) => {
      const known = names.get(word);
      if (known !== undefined) return known;
      const name = names.size.toString(RADIX).replace(DIGIT, (digit) => LETTERS[Number(digit)]!);
      names.set(word, name);
      words.set(name, word);
      return name;
    },
    wordOf: (name) => {
      const word = words.get(name);
      if (word === undefined)
        throw new Error(`Pagefind wrote a word that it was not given: ${name}`);
      return word;
    },
  };
};

// Each unit once, in an element of its weight: places of words are not needed, only how strongly.
const html = (all: Units, names: Names): string => {
  const byStep: string[] = [];
  for (const [unit, step] of all)
    byStep[step] = `${byStep[step] ?? ''} ${names.of(indexWord(unit))}`;
  const paragraphs = byStep.map((words, step) => `<p data-pagefind-weight="${step}">${words}</p>`);
  return `<!doctype html><html><body>${paragraphs.join('')}</body></html>`;
};

const check = ({ errors }: { errors: string[] }): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

// Pagefind counts documents in the order of their addresses.
const DIGITS = 6;
const addressOf = (place: number): string => `/${String(place).padStart(DIGITS, '0')}/`;

/**
 * The size of Pagefind's parts, which are divided anew: of its own, 20,000, it takes a third longer. It has no
 * option for it, only a variable that its service reads.
 */
const PART_SIZE = '500';

/** What Pagefind makes of documents: its parts, packed. */
const partsOf = async (documents: readonly Units[], names: Names): Promise<Uint8Array[]> => {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = PART_SIZE;
  // A language that Pagefind knows nothing about: the words are ours, and stay as they are.
  const { index, errors } = await createIndex({ forceLanguage: 'xx' });
  check({ errors });
  if (!index) throw new Error('Pagefind made no index.');
  try {
    for (const [place, units] of documents.entries())
      check(await index.addHTMLFile({ url: addressOf(place), content: html(units, names) }));
    // Written by Pagefind, a third of its time would go into files that are not needed.
    const { files, errors: faults } = await index.getFiles();
    check({ errors: faults });
    return files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content);
  } finally {
    await close();
  }
};

const byWord = (a: IndexedWord, b: IndexedWord): number => byUnits(a.word, b.word);

/** The words of some documents, each counted from 0, in order of the words. */
const wordsOf = async (documents: readonly Units[]): Promise<Buffer> => {
  const names = shortNames();
  const words = (await partsOf(documents, names)).flatMap((part) =>
    Array.from(wordsOfPagefind(gunzipSync(part)), (one) => ({
      ...one,
      word: names.wordOf(one.word),
    })),
  );
  const bytes: number[] = [];
  for (const word of words.sort(byWord)) addWord(word, bytes);
  return Buffer.from(bytes);
};

/** The index of some documents, kept by a name as long as they are the same. */
export const indexDocuments = async (
  documents: readonly Units[],
  name: string,
  kept: Kept = NOTHING_KEPT,
): Promise<{ words: Buffer; isMade: boolean }> => {
  const key =
    kept === NOTHING_KEPT
      ? ''
      : hashOf(codeHash('src/search'), ...documents.map((units) => JSON.stringify(units)));
  const before = kept.read(name, key);
  if (before) return { words: before, isMade: false };
  const words = await wordsOf(documents);
  kept.write(name, key, words);
  return { words, isMade: true };
};
