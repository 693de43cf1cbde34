import type { Word } from '../words.ts';
import { without } from './chinese-halves.ts';
import { timeOf } from './halves.ts';
import { isNext, isNumber } from './number-words.ts';

const HOURS = 24;
const HALF = '点半';

/** The words with half an hour past another as 11:30 is: 十一点半. */
export const withChineseTimes = (all: readonly Word[]): readonly Word[] => {
  if (!all.some(({ script, text }) => script === 'han' && text.startsWith(HALF))) return all;
  const out: Word[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [hour, next] = [all[at]!, all[at + 1]];
    const isTime = isNext(hour, next) && next.text.startsWith(HALF) && isNumber(hour);
    if (!isTime || Number(hour.text) > HOURS) {
      out.push(hour);
      continue;
    }
    const units = timeOf(Number(hour.text));
    const [text = ''] = units;
    const rest = next.text === HALF ? undefined : without(next, 0, HALF.length);
    const end = rest?.start ?? next.end;
    out.push({ ...hour, end, text, units, parts: [text] }, ...(rest ? [rest] : []));
    at += 1;
  }
  return out;
};
