import { foldDigits } from '../digits.ts';
import { fixMatches, type Fix } from './fix.ts';
import { toPersianDigits } from '../persian.ts';
import { LETTER } from './half-spaces.ts';

const WORD = new RegExp(`${LETTER}+`, 'gu');
const ARABIC: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Words with Arabic ي ى ك instead of Persian ی ک. */
export const arabicLetters = (text: string): Fix[] =>
  fixMatches(
    text,
    WORD,
    ([word]) => word.replace(/[يىك]/g, (letter) => ARABIC[letter] ?? letter),
    /[يىك]/,
  );

/** Words whose letters are drawn out (ســامانه) or that came as shapes of letters (ﻣﺮﮐﺰ). */
export const drawnLetters = (text: string): Fix[] =>
  fixMatches(text, WORD, ([word]) =>
    word
      .replace(/[\ufb50-\ufbff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
      .replace(/(?<=[^\u0640\u200c])\u0640+(?=[^\u0640\u200c])/gu, ''),
  );

const NUMBER =
  /(?<![\p{Script=Latin}\p{Nd}_@#/.:-])\p{Nd}+(?:[.,:٫٬/-]\p{Nd}+)*(?![\p{Script=Latin}_@])/gu;

/** What a number that is as it should be lacks. */
const ODD_NUMBER = /(?![۰-۹])\p{Nd}|[۰-۹][.,][۰-۹]/u;

/** Numbers of a Persian text that are not in Persian digits; those in Latin words stay. */
export const otherDigits = (text: string): Fix[] =>
  fixMatches(
    text,
    NUMBER,
    (match) => {
      const [number] = match;
      const after = text.slice(match.index + number.length);
      if (/^[-/.:]?\p{Script=Latin}/u.test(after) || /^[۰-۹٫٬:/-]+$/.test(number)) return number;
      const isDate = /[/-]|\..*\./.test(number);
      const marks = isDate
        ? number
        : number.replace(/,(?=\p{Nd}{3})/gu, '٬').replace(/\.(?=\p{Nd})/gu, '٫');
      return toPersianDigits(foldDigits(marks));
    },
    ODD_NUMBER,
  );

/** The mark, with a space after it if a letter follows. */
const mark =
  (to: string) =>
  (m: RegExpExecArray): string =>
    /^\p{L}/u.test(m.input.slice(m.index + m[0].length)) ? `${to} ` : to;

const PUNCTUATION: [RegExp, (match: RegExpExecArray) => string, sign: RegExp][] = [
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?),(?!\p{Nd})/gu, mark('،'), /,/],
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?);/gu, mark('؛'), /;/],
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?)\?/gu, mark('؟'), /\?/],
  [/(?<=[\p{L}\p{M}\p{Nd}%٪\u200c»)])[ \t]+(?=[،؛؟.!:,](?:\s|$))/gu, () => '', /[ \t][،؛؟.!:,]/],
  [/(?<=[،؛؟])(?=\p{L})/gu, () => ' ', /[،؛؟]\p{L}/u],
];

const QUOTED =
  /(?<open>[“”„"][ \u200c]?)(?<inside>[^“”„"«»\n]*?\p{Script=Arabic}[^“”„"«»\n]*?)(?<close>[ \u200c]?[“”"])/gu;

/** Both marks of a quotation, each by itself: what stands between may need other repairs. */
const quotationMarks = (text: string): Fix[] =>
  [...(/[“”„"]/.test(text) ? text.matchAll(QUOTED) : [])].flatMap(
    ({ index, groups = {} }): Fix[] => {
      const { open = '', inside = '', close = '' } = groups;
      const end = index + open.length + inside.length;
      return [
        { start: index, end: index + open.length, to: '«' },
        { start: end, end: end + close.length, to: '»' },
      ];
    },
  );

/** Latin commas, question marks and quotation marks, and spaces before punctuation. */
export const latinPunctuation = (text: string): Fix[] => [
  ...quotationMarks(text),
  ...PUNCTUATION.flatMap(([pattern, to, sign]) => fixMatches(text, pattern, to, sign)),
];
