import { endsSentence, type Line } from './lines.ts';
import { plain } from './marks.ts';
import { widthOf } from './width.ts';

const HAN = /\p{Script=Han}/gu;

const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Whether a line is a sentence, as opposed to a title, a label, a button. */
export const isSentence = ({ text, flowing }: Pick<Line, 'text' | 'flowing'>): boolean => {
  if (flowing) return true;
  const bare = plain(text);
  if (!endsSentence(bare) || /(?:\.\.\.|…|[»›>])$/.test(bare)) return false;
  const han = bare.match(HAN)?.length ?? 0;
  return han > 0 && han * 2.5 > wordsOf(bare) ? han >= 5 : wordsOf(bare) >= 4;
};

/** Whether a line is running text: a sentence, or long and with the marks of one within. */
export const isProse = (line: Pick<Line, 'text' | 'flowing'>): boolean => {
  if (isSentence(line)) return true;
  const bare = plain(line.text);
  if (/[|｜]/.test(bare) || widthOf(bare) < 56) return false;
  if (/\p{Script=Han}/u.test(bare)) return /[，。；]/.test(bare) && !/[:：].*[:：]/.test(bare);
  return wordsOf(bare) >= 12;
};
