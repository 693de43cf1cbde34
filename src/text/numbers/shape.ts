import { digitValue } from '../digits.ts';

/** Stands for text that must not be read as a number. */
export const BLANK = '\ue003';

const SAME: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ۀ: 'ه',
  '٪': '%',
  '’': "'",
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  時: '时',
  號: '号',
  個: '个',
  鐘: '钟',
  間: '间',
  週: '周',
  餘: '余',
  幾: '几',
  數: '数',
  組: '组',
  級: '级',
  層: '层',
  貳: '贰',
  叁: '三',
};

// Words that hold a numeral and count nothing, and a name that other languages leave out.
const NUMERAL = '\\d零〇一二三四五六七八九十百千两';
const WORDS = new RegExp(
  'covid[-\\s]?19|کووید[-\\s\\u200c]?19|第一时间|[统唯单专惟逐划]一|(?:星期|礼拜)[一二三四五六日]|' +
    `(?<![${NUMERAL}]|[${NUMERAL}][点时])十分(?!钟|之)|(?<![${NUMERAL}])(?:${[
      '千万(?![元人级])|万一|万分|百分点|成百上千|成千上万|千方百计|千家万户|千千万万',
      '四面八方|五湖四海|三三两两|四通八达|五花八门|七上八下|乱七八糟|九牛一毛|一五一十',
      '四处|四川|三亚|一[些起定线体旦样般直切致]',
    ].join('|')})`,
  'gu',
);

const WORDS_MAY_BE = /[\u4e00-\u9fff]|covid|کووید/;

function sameUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return sameUnit(String.fromCharCode(code - 0xfee0));
  const digit = digitValue(unit);
  if (digit !== undefined) return String(digit);
  const lower = SAME[unit] ?? unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

// By UTF-16 unit; 0 was not asked for yet.
const KNOWN = new Uint16Array(0x10000);

/** The text with uniform digits, letters and case, every unit in its old place. */
export function shape(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const same = (KNOWN[unit] ||= sameUnit(text.charAt(at)).charCodeAt(0));
    if (same === unit) continue;
    out += text.slice(from, at) + String.fromCharCode(same);
    from = at + 1;
  }
  const shaped = out + text.slice(from);
  return WORDS_MAY_BE.test(shaped)
    ? shaped.replace(WORDS, (word) => BLANK.repeat(word.length))
    : shaped;
}
