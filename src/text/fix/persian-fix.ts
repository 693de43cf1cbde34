import { foldDigits } from '../digits.ts';
import { fixMatches, type Fix } from './fix.ts';
import { toPersianDigits } from '../persian.ts';

const ZWNJ = '\u200c';
const LETTER = '[\\p{L}\\p{M}\\u200c]';
const WORD = new RegExp(`${LETTER}+`, 'gu');
const ARABIC: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Words with Arabic ي ى ك instead of Persian ی ک. */
export const arabicLetters = (text: string): Fix[] =>
  fixMatches(text, WORD, ([word]) => word.replace(/[يىك]/g, (letter) => ARABIC[letter] ?? letter));

/** Words whose letters are drawn out (ســامانه) or that came as shapes of letters (ﻣﺮﮐﺰ). */
export const drawnLetters = (text: string): Fix[] =>
  fixMatches(text, WORD, ([word]) =>
    word
      .replace(/[\ufb50-\ufbff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize('NFKC'))
      .replace(/(?<=[^\u0640\u200c])\u0640+(?=[^\u0640\u200c])/gu, ''),
  );

const NUMBER =
  /(?<![\p{Script=Latin}\p{Nd}_@#/.:-])\p{Nd}+(?:[.,:٫٬/-]\p{Nd}+)*(?![\p{Script=Latin}_@])/gu;

/** Numbers of a Persian text that are not in Persian digits; those in Latin words stay. */
export const otherDigits = (text: string): Fix[] =>
  fixMatches(text, NUMBER, (match) => {
    const [number] = match;
    const after = text.slice(match.index + number.length);
    if (/^[-/.:]?\p{Script=Latin}/u.test(after) || /^[۰-۹٫٬:/-]+$/.test(number)) return number;
    const isDate = /[/-]|\..*\./.test(number);
    const marks = isDate
      ? number
      : number.replace(/,(?=\p{Nd}{3})/gu, '٬').replace(/\.(?=\p{Nd})/gu, '٫');
    return toPersianDigits(foldDigits(marks));
  });

/** The mark, with a space after it if a letter follows. */
const mark =
  (to: string) =>
  (m: RegExpExecArray): string =>
    /^\p{L}/u.test(m.input.slice(m.index + m[0].length)) ? `${to} ` : to;

const PUNCTUATION: [RegExp, (match: RegExpExecArray) => string][] = [
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?),(?!\p{Nd})/gu, mark('،')],
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?);/gu, mark('؛')],
  [/(?<=[\p{Script=Arabic}\p{M}\u200c»)۰-۹]\s?)\?/gu, mark('؟')],
  [/(?<=[\p{L}\p{M}\p{Nd}%٪\u200c»)])[ \t]+(?=[،؛؟.!:,](?:\s|$))/gu, () => ''],
  [/(?<=[،؛؟])(?=\p{L})/gu, () => ' '],
];

const QUOTED =
  /(?<open>[“”„"][ \u200c]?)(?<inside>[^“”„"«»\n]*?\p{Script=Arabic}[^“”„"«»\n]*?)(?<close>[ \u200c]?[“”"])/gu;

/** Both marks of a quotation, each by itself: what stands between may need other repairs. */
const quotationMarks = (text: string): Fix[] =>
  [...text.matchAll(QUOTED)].flatMap(({ index, groups = {} }): Fix[] => {
    const { open = '', inside = '', close = '' } = groups;
    const end = index + open.length + inside.length;
    return [
      { start: index, end: index + open.length, to: '«' },
      { start: end, end: end + close.length, to: '»' },
    ];
  });

/** Latin commas, question marks and quotation marks, and spaces before punctuation. */
export const latinPunctuation = (text: string): Fix[] => [
  ...quotationMarks(text),
  ...PUNCTUATION.flatMap(([pattern, to]) => fixMatches(text, pattern, to)),
];

const STEMS =
  'شو|شد|کن|کرد|ده|داد|دار|داشت|رو|رفت|آی|آمد|توان|توانست|خواه|خواست|گوی|گفت|گیر|گرفت|باش|گذار|گذاشت|' +
  'مان|ماند|رس|رسید|رسان|ساز|ساخت|زن|زد|بین|دید|یاب|یافت|دان|دانست|آور|آورد|بر|برد|نویس|نوشت|خوان|خواند|' +
  'پرداز|پرداخت|گرد|گشت|کوش|کوشید|پرس|پرسید|شناس|شناخت|اندیش|افت|افتاد|نشین|نشست|فرست|فرستاد|پذیر|پذیرفت|بخش|بخشید|افزای|کاه|کاست|پیوند|پیوست|گذر|گذشت';
const JOINED = new RegExp(
  `(?<!${LETTER})(ن?می)((?:${STEMS})(?:م|د|یم|ید|ند)|(?:شد|کرد|داد|داشت|رفت|آمد|توانست|خواست|گفت|گرفت|ماند|رسید|ساخت|زد|دید|دانست|نوشت|افتاد))(?!${LETTER})`,
  'gu',
);
const COMPOUNDS =
  'فوق العاده|راه اندازی|راه حل|اطلاع رسانی|ارائه دهنده|ارائه دهندگان|آیین نامه|پیش بینی|برنامه ریزی|بهره وری|' +
  'سرمایه گذاری|تصمیم گیری|تصمیم گیرنده|نرم افزار|سخت افزار|خدمات رسانی|پاسخ گویی|پاسخ گو|به کارگیری|آماده سازی|' +
  'پیاده سازی|شبیه سازی|شخصی سازی|هم زمان|هم چنین|هیچ یک|هیچ گاه|همان طور|این گونه|آن گونه|زیر ساخت|ساعت ها';
const COMPOUND = new RegExp(`(?<!${LETTER})(?:${COMPOUNDS})(?=ی?(?:ها)?(?!\\p{L}))`, 'gu');
// A letter that does not join its successor needs no half-space before ها: «روزها».
const HALF_SPACES: [RegExp, (match: RegExpExecArray) => string][] = [
  // Old word processors had a direction mark for it, some with a space after it.
  [/(?<=[\p{Script=Arabic}\p{M}])[\u200e\u200f]+ ?(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [new RegExp(`(?<!${LETTER})(ن?می) (?=\\p{L}{2})`, 'gu'), (m) => `${m[1] ?? ''}${ZWNJ}`],
  [COMPOUND, (m) => m[0].replace(' ', ZWNJ)],
  [JOINED, (m) => `${m[1] ?? ''}${ZWNJ}${m[2] ?? ''}`],
  [
    new RegExp(
      `(?<=\\p{L}) (?=(?:ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?|تر(?:ین)?)(?!${LETTER}))`,
      'gu',
    ),
    (m) => (/[اآدذرزژو]/.test(m.input[m.index - 1] ?? '') ? '' : ZWNJ),
  ],
  [new RegExp(`(?<=\\p{L}ه) (?=(?:ای|ام|اند|ایم|اید|ی)(?!${LETTER}))`, 'gu'), () => ZWNJ],
  [
    new RegExp(
      `(?<=\\p{L}{2}(?<!(?<!${LETTER})(?:در|از|به|با|بر|هر|این|آن))) (?=(?:شان|مان|تان|اش)(?!${LETTER}))`,
      'gu',
    ),
    () => ZWNJ,
  ],
];

// «تماسها», «چراغهای»; not «تنها», «انتها» and the like, whose ها is no plural.
HALF_SPACES.push([
  new RegExp(
    `(?<!${LETTER})(?!(?:انتها|منتها|اشتها|تنها|شانگهای))(\\p{L}{3,}(?<![اآدذرزژوه]))(?=ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?(?!${LETTER}))`,
    'gu',
  ),
  (m) => `${m[0]}${ZWNJ}`,
]);

/** Lost half-spaces: «می شود», «میشود», «سازمان ها», «بزرگ تر», «رفته اند», «همراه شان». */
export const lostHalfSpaces = (text: string): Fix[] =>
  HALF_SPACES.flatMap(([pattern, to]) => fixMatches(text, pattern, to));
