import { chineseValue } from '../../../text/numbers/chinese.ts';
import { matchesOf } from '../../../text/matches.ts';
import { shareUnit } from './shares.ts';

const NUMERAL = '零〇一二三四五六七八九十百千万亿两廿卅';
// What is counted, so that a numeral before it is a number and no part of a word: 四小时, not 四川.
const MEASURE =
  '半(?:小时|小時|钟头|星期|礼拜)|小时|小時|钟头|分钟|分鐘|秒|天|夜|晚|日|周|星期|个|個|名|人|位|次|年|月|级|級|条|條|部|路|家|座|台|种|種|项|項|倍|成|岁|元|米|公里|吨|度|层|批|轮|组|户|套|款|份|兆|通|席|坐席|对|笔|单|口|把|盒|箱|瓶|袋|斤|公斤|千克|亩|平方|平米|队|排|双|棵|颗|根|支|节|集|本|册|所|栋|幢|架|艘|班|岗|号|號|件|场|場|类|類|点|點|地|期|张|張|辆|輛|步|季|届|例|起|篇|页|封|段|章|遍|趟|间|代|万|亿|多';
// So long, with its tens or hundreds, it is one whatever follows: 一百四十席.
const LONG =
  '[一二三四五六七八九两][百千][零〇一二三四五六七八九十百]*[一二三四五六七八九十百](?!百)';
// What has decimals, so that 六点八级 is 6.8级 and 七点十分 a time.
const DECIMAL_MEASURE = '级|級|倍|公里|元|米|吨|度|层|个百分点|万|亿';
const SOME = `[${NUMERAL}]+`;
const NUMBER = new RegExp(
  [
    `百分(?:之|(?=百))${SOME}`,
    `${SOME}分之${SOME}`,
    `${SOME}点${SOME}(?=${DECIMAL_MEASURE})`,
    `(?<=[点时])${SOME}(?=分)`,
    LONG,
    `${SOME}(?=[至到]${SOME}(?:${MEASURE}))`,
    `${SOME}(?=${MEASURE})`,
  ].join('|'),
  'gu',
);
// 三成 is 30%, but 三成员 are three members.
const TENTHS = /^成(?!员(?!工)|[半为立功果品本分都长绩交语套熟效就])/u;
// 百分之十 is 10%, of which only the number is left.
const PERCENT = /^百分之?/u;
const SHARE = '分之';
// 一个 and 一次 say “a”, and 一 before most others belongs to a word.
const WITH_ONE =
  /^(?:小时|小時|钟头|分钟|分鐘|秒|天|年|周|星期|礼拜|级|級|点半|个?半(?:小时|小時|钟头|星期|礼拜|月|世纪|学期))/u;
// 一月 of a date: 二〇二〇年一月, 一月二十三日, 一月23日, 二月一日.
const MONTH = new RegExp(`^月(?:[${NUMERAL}份底初]|[上中下]旬|\\p{Nd})`, 'u');
// 一至两名 are 1–2.
const RANGE = new RegExp(`^[至到]${SOME}(?:${MEASURE})`, 'u');
const isDate = (before: string | undefined, after: string): boolean =>
  MONTH.test(after) ||
  (before === '年' && after.startsWith('月')) ||
  (before === '月' && /^[日号]/u.test(after));
// 万 and 亿 alone are the scale of a number that stands before in digits.
const SCALE_ALONE = /^[百千万亿十]+$/u;
// At the end of a number they stay apart, as behind digits: 一千一百万 is 1100万.
const SCALE = /(?<=.)[万亿]+$/u;

const NUMERAL_ALONE = new RegExp(`^[${NUMERAL}]+$`, 'u');

/** The value of a run that is nothing but a numeral: 二十四. */
export const numeralValue = (run: string): number | undefined => {
  if (!NUMERAL_ALONE.test(run) || (SCALE_ALONE.test(run) && run !== '十')) return undefined;
  const value = chineseValue(run);
  return Number.isFinite(value) ? value : undefined;
};

/** A piece of a run of Han characters: characters, or a number with its unit. */
interface HanPiece {
  from: number;
  to: number;
  unit?: string;
}

/** The unit of 三分之一. */
const unitOfShare = (written: string): string | undefined => {
  const [under, over] = written.split(SHARE).map(numeralValue);
  return over !== undefined && under !== undefined && over < under
    ? shareUnit(over, under)
    : undefined;
};

const POINT = '点';
/** The unit of 六点八. */
const unitOfDecimal = (written: string): string | undefined => {
  const [whole = '', decimals = ''] = written.split(POINT);
  const digits = Array.from(decimals, numeralValue);
  return digits.every((digit) => digit !== undefined && digit < 10)
    ? `${numeralValue(whole)}.${digits.join('')}`
    : undefined;
};

const unitOf = (numeral: string): string | undefined => {
  if (numeral.includes(POINT)) return unitOfDecimal(numeral);
  if (numeral.includes(SHARE)) return unitOfShare(numeral);
  return numeralValue(numeral)?.toString();
};

/** Parts the numbers that count something from a run of Han characters, behind which the next stands. */
export const hanPieces = (run: string, next = ''): HanPiece[] => {
  const pieces: HanPiece[] = [];
  let at = 0;
  for (const { 0: written, index } of matchesOf(run, NUMBER)) {
    const said = written.replace(SCALE, '');
    const numeral = said.replace(PERCENT, '');
    const isTenths = TENTHS.test(run.slice(index + said.length));
    const end = index + said.length + (isTenths ? 1 : 0);
    const after = run.slice(end) + next;
    // 第一次 tells a number, 一次 none.
    const isCounted =
      said !== numeral ||
      isTenths ||
      run[index - 1] === '第' ||
      WITH_ONE.test(after) ||
      RANGE.test(after) ||
      isDate(run[index - 1], after);
    if (numeral === '一' && !isCounted) continue;
    const whole = said !== numeral && numeral === '百' ? '100' : unitOf(numeral);
    if (whole === undefined) continue;
    const unit = isTenths ? String(Number(whole) * 10) : whole;
    if (index > at) pieces.push({ from: at, to: index });
    at = end;
    pieces.push({ from: index, to: at, unit });
  }
  if (at < run.length) pieces.push({ from: at, to: run.length });
  return pieces;
};
