import { readFileSync } from 'node:fs';

const FILE = new URL('everyday-words.txt', import.meta.url);

/** The groups of everyday words: each a list of words of like sense, of all languages. */
export const everydayGroups = (): string[][] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .split(/[,|]/)
        .map((word) => word.trim())
        .filter(Boolean),
    );
