import { rounded } from '../../../text/numbers/types.ts';
import type { Word } from '../words.ts';
import { without } from './chinese-halves.ts';
import { isCount } from './number-words.ts';

// But for the words that begin so: 万科, 万里.
const SCALE = /^(?:万亿|[万亿])(?![科达里能事物众圣])/u;
const VALUES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** The words with 2万 as its number, 20000, as two ten-thousands are written elsewhere. */
export const withChineseScales = (all: readonly Word[]): readonly Word[] => {
  // Most texts have no number.
  if (!all.some(isCount)) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [word, next] = [all[at]!, all[at + 1]];
    const isCounted = next?.script === 'han' && next.start - word.end <= 1 && isCount(word);
    const [scale] = (isCounted ? SCALE.exec(next.text) : undefined) ?? [];
    if (scale === undefined) {
      out.push(word);
      continue;
    }
    const text = String(rounded(Number(word.text) * VALUES[scale]!));
    const rest = next!.text === scale ? undefined : without(next!, 0, scale.length);
    const end = rest?.start ?? next!.end;
    out.push({ ...word, end, text, units: [text], parts: [text] }, ...(rest ? [rest] : []));
    at += 1;
  }
  return out;
};
