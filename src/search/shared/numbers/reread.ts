import type { Word } from '../words.ts';

/** What stands in the place of so many words. */
export interface Reread {
  words: readonly Word[];
  length: number;
}

/** A number, from where a word begins; the first of its units is what it says. */
export const numberWord = ({ start }: Word, end: number, units: string[]): Word => {
  const [text = ''] = units;
  return { script: 'latin', start, end, text, units, parts: [text] };
};

/** The words with what is read otherwise than a word by itself, from each place on. */
export const reread = (
  all: readonly Word[],
  readAt: (at: number) => Reread | undefined,
): Word[] => {
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const found = readAt(at);
    if (found) out.push(...found.words);
    else out.push(all[at]!);
    at += (found?.length ?? 1) - 1;
  }
  return out;
};
