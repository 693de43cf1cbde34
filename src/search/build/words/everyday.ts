import { readFileSync } from 'node:fs';
import type { Locale } from '../../../model/locale.ts';

const FILE = new URL('everyday-words.txt', import.meta.url);
const COLUMNS: readonly Locale[] = ['en', 'zh', 'fa'];

/** Where those groups end whose words are the same in all languages. */
const AKIN = '# of like sense only';

const isGroup = (line: string): boolean => line !== '' && !line.startsWith('#');

// Read once: each script asks for its words.
const LINES = readFileSync(FILE, 'utf8').split('\n');
const GROUPS = LINES.filter(isGroup).map((line) =>
  line.split('|').map((column) =>
    column
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  ),
);

/** How many of the groups, the first ones, have words that are the same: 武汉, Wuhan. */
export const sameGroups = (): number => {
  const end = LINES.findIndex((line) => line.startsWith(AKIN));
  return LINES.slice(0, end).filter(isGroup).length;
};

/** The groups of everyday words: each a list of words of like sense, of all languages. */
export const everydayGroups = (): string[][] => GROUPS.map((columns) => columns.flat());

/** The everyday words of a language, in whatever script. */
export const everydayWordsIn = (locale: Locale): string[] =>
  GROUPS.flatMap((columns) => columns[COLUMNS.indexOf(locale)] ?? []);
