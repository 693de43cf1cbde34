import { stem as stemPersian } from '../../../text/persian.ts';
import { remembered } from '../../../text/remembered.ts';
import { stem as stemEnglish } from '../english.ts';
import type { Word } from '../words.ts';

/** What is written as one word or as several: of what it is made, and whether it counts as one. */
export interface Compound {
  parts: readonly string[];
  isOne: boolean;
}

/** Compounds by the stem of what they make when they are written together. */
export type Compounds = ReadonlyMap<string, Compound>;

/** What reading a text asks of the compounds. */
export type CompoundLookup = Pick<Compounds, 'get' | 'size' | 'keys'>;

export const NO_COMPOUNDS: Compounds = new Map();

/** The scripts that have compounds. */
export const COMPOUNDING = ['latin', 'arabic'] as const;
export type Compounding = (typeof COMPOUNDING)[number];

/** As many words as a large case has, joined and apart. */
export const MOST_KNOWN = 50_000;
const persianKey = remembered(stemPersian, MOST_KNOWN);
const latinKey = remembered(stemEnglish, MOST_KNOWN);

/** The key of words that are written together. */
export const compoundKey = (joined: string, script: Word['script']): string =>
  script === 'arabic' ? persianKey(joined) : latinKey(joined);

/** The same, not remembered: of several words it is hardly ever asked twice. */
export const pairKey = (joined: string, script: Word['script']): string =>
  script === 'arabic' ? stemPersian(joined) : stemEnglish(joined);

/** A compound as a line of a file: `پاسخ-گویی` one word of two, `+hotline` one, `team leader` two. */
export const compoundLine = (key: string, { parts, isOne }: Compound): string => {
  if (parts.length < 2) return parts[0] === key ? `+${key}` : `${key}\t${parts[0]}-`;
  return `${key}\t${parts.join(isOne ? '-' : ' ')}`;
};

/** The compounds of a file. */
export const readCompounds = (text: string): Compounds =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line): [string, Compound] => {
        if (line.startsWith('+')) return [line.slice(1), { parts: [line.slice(1)], isOne: true }];
        const [key = '', made = ''] = line.split('\t');
        return [key, { parts: made.split(/[- ]/).filter(Boolean), isOne: made.includes('-') }];
      }),
  );
