import { matchesOf } from '../matches.ts';
import { digitsValue } from './digits.ts';
import { type Quantity, rounded } from './types.ts';

const DIGITS = '零一二三四五六七八九';
const FORMAL: Record<string, string> = {
  〇: '零',
  两: '二',
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
  卅: '三十',
};
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const ONES = '[零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖廿卅]';
const SCALE = '[十百千万亿拾佰仟]';
const NUMERAL = new RegExp(`${ONES}|${SCALE}`);
// ，260万 follows a comma of the sentence, not one of its digits.
const ARABIC = '(?<!\\d[.,]?|[.])\\d[\\d,.]*(?: (?=[万亿]))?';
// 260多万, 二十余万
const ODD = '[多余来](?=[万亿])';
// 六点八 is 6.8 where nothing tells of a time.
const POINT = `点${ONES}+(?!${ONES}|[十刻分半])[万亿]?`;
const RUN = new RegExp(
  `第?(?:(?:(?:${ARABIC}|${ONES}|(?<=${SCALE}))(?:${ODD})?)?${SCALE}+|${ONES})+(?<tail>${POINT}|个半(?=小时|钟头|月))?`,
  'g',
);

const plain = (run: string) =>
  run.replace(/[^\d.,十百千万亿零一二三四五六七八九]/g, (c) => FORMAL[c] ?? '');

/** The value of Chinese numerals, with digits before a scale if need be: 三百二十, 2万5千, 二〇二二. */
export function chineseValue(run: string): number {
  const parts = plain(run).match(/[\d.,]+|\S/g) ?? [];
  const values = parts.map((part) => (/\d/.test(part) ? digitsValue(part) : DIGITS.indexOf(part)));
  if (!parts.some((part) => SCALES[part])) return Number(values.join(''));
  let [total, section, current, last, largest] = [0, 0, 0, 0, 0];
  parts.forEach((part, at) => {
    const scale = SCALES[part];
    if (scale === undefined) {
      current = values[at] ?? 0;
      // 三百二 is 320, but 三百零二 is 302.
      if (at === parts.length - 1 && last >= 100 && SCALES[parts[at - 1] ?? ''])
        current *= last / 10;
    } else if (scale < 1e4) {
      section += (current || 1) * scale;
      current = 0;
    } else {
      const part = section + current;
      // 三万亿 is three times 万 times 亿, but 两亿三千万 is a sum.
      total = total > 0 && scale > largest ? (total + part) * scale : total + (part || 1) * scale;
      section = current = 0;
      largest = scale;
    }
    last = scale ?? last;
  });
  return rounded(total + section + current);
}

// 三四天, 二三十人: one of two neighbours.
function approximate(run: string): number[] | undefined {
  const match = /^([一二三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/.exec(plain(run));
  const [, low = '', high = '', scale = ''] = match ?? [];
  if (!match || DIGITS.indexOf(high) !== DIGITS.indexOf(low) + 1) return undefined;
  return [chineseValue(low + scale), chineseValue(high + scale)];
}

/** Whether a run of numerals without a scale is a number: a single one is weak, 二〇二二 is strong. */
function readable(run: string, after: string): boolean {
  if (run.length < 2 || /[十百千万亿]/.test(plain(run)) || approximate(run)) return true;
  return run.length > 3 || /[〇零]/.test(run) || (run.length === 3 && /^[年号]/.test(after));
}

function vague(run: string, before: string, after: string): boolean {
  if (/几$|(?<![总人次件户])数$/.test(before) || after.startsWith('几')) return true;
  if (!/^[百千万亿佰仟]/.test(run)) return false;
  return !(
    /[逾上近超过]$/.test(before) ||
    (run === '百' && /^[兆年]/.test(after)) ||
    /^百[万亿]$/.test(run)
  );
}

function withTail(run: string, tail: string): number {
  const value = chineseValue(run);
  const scale = SCALES[tail.at(-1) ?? ''];
  if (!tail.startsWith('点')) return tail ? value + 0.5 : value;
  const digits = plain(tail.slice(1, scale ? -1 : undefined)).replace(/./g, (c) =>
    String(DIGITS.indexOf(c)),
  );
  return rounded((value + Number(`0.${digits}`)) * (scale ?? 1));
}

/** The numbers of a shaped text that hold Chinese numerals. */
export function chineseQuantities(shaped: string): Quantity[] {
  const found: Quantity[] = [];
  if (!NUMERAL.test(shaped)) return found;
  for (const match of matchesOf(shaped, RUN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const tail = match.groups?.tail ?? '';
    const ordinal = match[0].startsWith('第');
    const run = match[0].slice(ordinal ? 1 : 0, match[0].length - tail.length);
    const after = shaped.slice(end, end + 2);
    if (!readable(run, after) || vague(run, shaped.slice(Math.max(0, start - 2), start), after))
      continue;
    const [value = 0, ...alternatives] = approximate(run) ?? [withTail(run, tail)];
    const weak = run.length === 1 && !tail && (!ordinal || value === 1) && !/[百千万亿]/.test(run);
    const quantity: Quantity = { start, end, value, ordinal, digits: false, weak };
    found.push(alternatives.length > 0 ? { ...quantity, alternatives } : quantity);
  }
  return found;
}
