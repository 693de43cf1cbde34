import { commonCharacters } from '../../shared/common-characters.ts';
import type { Guess } from './spelling.ts';

/** Chinese words by the way they are typed. */
export interface PinyinTable {
  exact: ReadonlyMap<string, readonly string[]>;
  /** The same, without the differences that many speakers do not make. */
  blurred: ReadonlyMap<string, readonly string[]>;
  /** All spellings, the most frequent word's first. */
  spellings: readonly string[];
}

/** The syllable of each character. */
export type Syllables = ReadonlyMap<string, string>;

/** Reads the runs of the common characters, `a2 ai13`, and a line a syllable of the others. */
export const readSyllables = (text: string): Syllables => {
  const [runs = '', ...lines] = text.split('\n');
  const common = commonCharacters();
  const groups = [...runs.matchAll(/([a-z]+)(\d+)/g)].map(
    ([, syllable = '', length]): [string, string[]] => [syllable, common.splice(0, Number(length))],
  );
  const others = lines.map((line): [string, string[]] => {
    const [syllable = '', characters = ''] = line.split(' ');
    return [syllable, [...characters]];
  });
  return new Map(
    [...groups, ...others].flatMap(([syllable, characters]) =>
      characters.map((character): [string, string] => [character, syllable]),
    ),
  );
};

const TRUST = { whole: 1, beginning: 0.7, sound: 0.8 };
const SHORTEST_BEGINNING = 3;

/** zh/z, ch/c, sh/s, -ng/-n and l/n are told apart by few. */
const blur = (spelling: string): string =>
  spelling
    .replace(/([zcs])h/g, '$1')
    .replace(/ng(?=[^aeiouv]|$)/g, 'n')
    .replace(/^l/, 'n');

/** The table of Chinese words, a line each, the most frequent first. */
export const readPinyin = (lines: string, syllables: Syllables): PinyinTable => {
  const pairs = lines
    .split('\n')
    .filter(Boolean)
    .map((line): [spelling: string, word: string] => {
      const [word = '', spelling] = line.split(' ').reverse();
      return [spelling ?? Array.from(word, (one) => syllables.get(one) ?? '').join(''), word];
    });
  const group = (key: (spelling: string) => string) => {
    const groups = new Map<string, string[]>();
    for (const [spelling, word] of pairs) {
      const list = groups.get(key(spelling));
      if (list) list.push(word);
      else groups.set(key(spelling), [word]);
    }
    return groups;
  };
  return {
    exact: group((spelling) => spelling),
    blurred: group(blur),
    spellings: [...new Set(pairs.map(([spelling]) => spelling))],
  };
};

/** The Chinese word that Latin letters spell. */
const wordOfPinyin = (typed: string, table: PinyinTable): Guess | undefined => {
  const word = table.exact.get(typed)?.[0] ?? table.blurred.get(blur(typed))?.[0];
  return word === undefined ? undefined : { word, trust: TRUST.whole };
};

const MOST_WORDS = 4;

/** The Chinese words that Latin letters spell without a space, as few and as long as possible. */
export const wordsOfPinyin = (
  typed: string,
  table: PinyinTable,
  most = MOST_WORDS,
): Guess[] | undefined => {
  const whole = wordOfPinyin(typed, table);
  if (whole) return [whole];
  if (most === 1) return undefined;
  for (let at = typed.length - 3; at >= 3; at -= 1) {
    const first = table.exact.get(typed.slice(0, at))?.[0];
    const rest = first && wordsOfPinyin(typed.slice(at), table, most - 1);
    if (rest) return [{ word: first, trust: TRUST.whole }, ...rest];
  }
  return undefined;
};

/** The Chinese word whose pinyin begins like this. */
export const wordBeginningWith = (typed: string, table: PinyinTable): Guess | undefined => {
  if (typed.length < SHORTEST_BEGINNING) return undefined;
  const spelling = table.spellings.find((candidate) => candidate.startsWith(typed));
  const word = spelling === undefined ? undefined : table.exact.get(spelling)?.[0];
  return word === undefined ? undefined : { word, trust: TRUST.beginning };
};

const shared = (a: string, b: string): number =>
  [...a].filter((character, at) => character === [...b][at]).length;

/** The known word that sounds like a wrongly written one: 地镇 is 地震. */
export const wordOfSound = (
  written: string,
  table: PinyinTable,
  syllables: Syllables,
): Guess | undefined => {
  const spelling = Array.from(written, (character) => syllables.get(character) ?? '?').join('');
  // Two characters that only sound alike are another word; one that is right makes it an error.
  const least = written.length === 2 ? 1 : 0;
  const same = (word: string) =>
    word.length === written.length && word !== written && shared(word, written) >= least;
  const candidates = [
    ...(table.exact.get(spelling) ?? []),
    ...(table.blurred.get(blur(spelling)) ?? []),
  ].filter(same);
  const word = candidates.toSorted((a, b) => shared(b, written) - shared(a, written))[0];
  return word === undefined ? undefined : { word, trust: TRUST.sound };
};
