import type { Word } from '../words.ts';
import { withBeginning } from './chinese-halves.ts';
import { timeOf } from './halves.ts';
import { isNumber } from './number-words.ts';

const HOURS = 24;
const HALF = '点半';

/** Half an hour past another as 11:30 is: 十一点半. */
export const halfHourAt = (hour: Word, next: Word): Word[] | undefined => {
  const isTime = next.text.startsWith(HALF) && isNumber(hour) && Number(hour.text) <= HOURS;
  return isTime ? withBeginning(hour, next, HALF.length, timeOf(Number(hour.text))) : undefined;
};
