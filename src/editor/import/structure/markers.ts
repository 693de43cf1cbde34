import { foldDigits } from '../../../text/digits.ts';

/** Before an item; a picture such as ✅ or 👉 stands for a bullet. */
export const BULLET =
  /^(?:[•·●○◦■□◆◇▪▫►▶✓✔√➢➤✦❖➔→][ ]*|\*(?!\*)[ ]*|[+–—-] |(?:(?![\d#*©®™↔↕])\p{Extended_Pictographic}|[🔸🔹🔶🔷])\ufe0f? ?)(?=\S)/u;
/** Before a step. */
export const NUMBER = /^[(（]?(?:(\p{Nd}{1,2})(?:[.．、)）]|[-–] )|([①-⑳]))\s*(?=\S)(?!\p{Nd})/u;
/** Before a section, and below one. */
export const SECTION =
  /^(?:第[一二三四五六七八九十百]+[章节部分]+|[一二三四五六七八九十]{1,3}[、.．])/u;
export const SUBSECTION = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
/** Words that set sections in order. */
export const ORDER =
  /^(?:首先|其次|再次|再者|然后|此外|最后|第[一二三四五六七八九十]|其[一二三四五]|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|نخست|اول|دوم|سوم|در پایان)(?=\P{L}|$)/iu;

/** «2.1 双活架构», «01 The first hour»: the number of a section without a full stop. */
export const DECIMAL = /^(?:0\d|\d{1,2}(?:\.\d{1,2}){0,2}) (?=[\p{L}“"«])/u;

/** «## 结论», and «**خاموشی» as news agencies write it. */
export const MARKED = /^(?:#{1,6} |\*{2,3} ?)(?=[^\s*])/u;

/** How the number before a line is written: a list within a list has a style of its own. */
export const styleOf = (text: string): string =>
  NUMBER.exec(text)?.[0]
    .replace(/\p{Nd}+/gu, '1')
    .replace(/[①-⑳]/u, '①')
    .trim() ?? '';

/** The number before a line. */
export const numberOf = (text: string): number | undefined => {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, digits, circled = '①'] = match;
  return digits === undefined ? circled.charCodeAt(0) - 0x245f : Number(foldDigits(digits));
};
