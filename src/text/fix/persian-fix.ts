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
  'شو|شد|کن|کرد|ده|داد|دار|داشت|رو|رفت|آی|آمد|توان|توانست|خواه|خواست|گوی|گو|گفت|گیر|گرفت|باش|گذار|گذاشت|' +
  'مان|ماند|رس|رسید|رسان|رساند|ساز|ساخت|زن|زد|بین|دید|یاب|یافت|دان|دانست|آور|آورد|بر|برد|نویس|نوشت|خوان|خواند|' +
  'پرداز|پرداخت|گرد|گشت|گردان|گرداند|کوش|کوشید|پرس|پرسید|شناس|شناخت|اندیش|اندیشید|افت|افتاد|نشین|نشست|فرست|فرستاد|پذیر|پذیرفت|بخش|بخشید|' +
  'افزای|افزا|افزود|کاه|کاست|پیوند|پیوست|گذر|گذشت|آموز|آموخت|انجام|انجامید|ایست|ایستاد|پیچ|پیچید|ترس|ترسید|چرخ|چرخید|خور|خورد|خند|خندید|' +
  'دو|دوید|روی|رویید|ریز|ریخت|سپار|سپرد|سنج|سنجید|شکن|شکست|شنو|شنید|طلب|طلبید|فروش|فروخت|فهم|فهمید|کش|کشید|گنج|گنجید|لرز|لرزید|نام|نامید|' +
  'نگر|نگریست|نما|نمای|نمود|یافت|پوش|پوشید|چین|چید|جوی|جست|خیز|خاست|آزمای|آزمود|انگیز|انگیخت|بند|بست|جنگ|جنگید|خواب|خوابید|سوز|سوخت|گریز|گریخت|خر|خرید|گستر|گسترد|افزون|شوی|شست|پرور|پرورد|انداز|انداخت';
const PERSONS = 'م|د|ی|یم|ید|ند';
const VERB = `(?:${STEMS})(?:${PERSONS})?|(?:${STEMS})ه|\\p{L}{2,}(?:ند|یم|ید)|توان|باید|شاید`;
const JOINED = new RegExp(
  `(?<!${LETTER})(ن?می)((?:${STEMS})(?:م|د|یم|ید|ند)|(?:شد|کرد|داد|داشت|رفت|آمد|توانست|خواست|گفت|گرفت|ماند|رسید|ساخت|زد|دید|دانست|نوشت|افتاد))(?!${LETTER})`,
  'gu',
);
const COMPOUNDS =
  'فوق العاده|راه اندازی|راه حل(?! (?:ن?شد|ن?می|کرد|کن|خواهد|گردید))|اطلاع رسانی|ارائه دهنده|ارائه دهندگان|آیین نامه|پیش بینی|برنامه ریزی|بهره وری|' +
  'سرمایه گذاری|تصمیم گیری|تصمیم گیرنده|نرم افزار|سخت افزار|خدمات رسانی|پاسخ گویی|به کارگیری|آماده سازی|' +
  'پیاده سازی|شبیه سازی|شخصی سازی|هم چنین|هیچ گاه|همان طور|این گونه|آن گونه';
const COMPOUND = new RegExp(`(?<!${LETTER})(?:${COMPOUNDS})(?=ی?(?:ها)?(?!\\p{L}))`, 'gu');
// «دستمال تر» is a wet handkerchief: only after an adjective is «تر» its comparative.
const ADJECTIVES =
  'بزرگ|کوچک|مهم|سریع|آهسته|کند|تند|زیاد|طولانی|کوتاه|بلند|پایین|بالا|ساده|آسان|سخت|دشوار|قوی|ضعیف|دقیق|روشن|تازه|جدید|قدیمی|جوان|پیر|ارزان|گران|نزدیک|دور|زود|دیر|عمیق|گسترده|فعال|مناسب|موفق|مؤثر|موثر|مفید|جدی|شدید|سبک|سنگین|گرم|سرد|شلوغ|خلوت|امن|ایمن|پیچیده|حرفه ?‌?ای|کامل|ناقص|خوب|بد|عالی|پیشرفته|هوشمند|چابک|آرام|آماده|شفاف|صریح|واضح|محبوب|معروف|مطمئن|انسانی|کارآمد|پررنگ|کم|پر|بیش|پیش|عقب|جلو|نرم|محکم|پایدار|باثبات|راحت|وسیع|تنگ|باریک|پهن|دقیق|منظم|مسئول|آگاه|دانا|توانا|قدرتمند|ثروتمند|خطرناک|حساس|بحرانی|ضروری|فوری';
const NO_HOST = 'که|به|نه|چه|ده|سه|همه|البته|اگرچه|گرچه|هرچه|چنانچه|بلکه|آنکه|اینکه|گویه';

// A letter that does not join its successor needs no half-space before ها: «روزها».
const HALF_SPACES: [RegExp, (match: RegExpExecArray) => string][] = [
  // Old word processors had a direction mark for it, some with a space after it.
  [/(?<=[\p{Script=Arabic}\p{M}])[\u200e\u200f]+ ?(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [
    new RegExp(`(?<!${LETTER})(ن?می) (?=(?:${VERB})(?!${LETTER}))`, 'gu'),
    (m) => `${m[1] ?? ''}${ZWNJ}`,
  ],
  [COMPOUND, (m) => m[0].replace(' ', ZWNJ)],
  [JOINED, (m) => `${m[1] ?? ''}${ZWNJ}${m[2] ?? ''}`],
  [
    new RegExp(
      `(?<=\\p{L}) (?=(?:ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?|ترین)(?!${LETTER}))|(?<=(?<!${LETTER})(?:${ADJECTIVES})) (?=تر(?!${LETTER}))`,
      'gu',
    ),
    (m) => (/[اآدذرزژو]/.test(m.input[m.index - 1] ?? '') ? '' : ZWNJ),
  ],
  // «که ای کاش», «به ای میل»: no word ends there that could have an ending.
  [
    new RegExp(
      `(?<=(?<!${LETTER})(?!(?:${NO_HOST}) )\\p{L}{2,}ه) (?=(?:ای(?! ?(?:کاش|میل|بابا|دوست|مردم|وای|خدا|عزیز))|اند|ایم|اید|ی)(?!${LETTER}))`,
      'gu',
    ),
    () => ZWNJ,
  ],
  // «حفظ شان مشتری» is the dignity of a customer: the ending is sure after a few words only.
  [
    new RegExp(
      `(?<=(?<!${LETTER})(?:همه|خود|همگی|هیچ ?‌?کدام|کدام|هر ?‌?کدام)) (?=(?:شان|مان|تان)(?!${LETTER}))`,
      'gu',
    ),
    (m) => (/[اآدذرزژو]/.test(m.input[m.index - 1] ?? '') ? '' : ZWNJ),
  ],
];

// «تماسها», «چراغهای»; not «تنها», «انتها» and the like, whose ها is no plural.
HALF_SPACES.push([
  new RegExp(
    `(?<!${LETTER})(?!(?:انتها|منتها|اشتها|تنها|شانگهای|گران ?بها|گرانبها|ارزانبها|کمبها|پربها|همبها|خونبها))(\\p{L}{3,}(?<![اآدذرزژوه]))(?=ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?(?!${LETTER}))`,
    'gu',
  ),
  (m) => `${m[0]}${ZWNJ}`,
]);

/** Lost half-spaces: «می شود», «میشود», «سازمان ها», «بزرگ تر», «رفته اند», «همه شان». */
export const lostHalfSpaces = (text: string): Fix[] =>
  HALF_SPACES.flatMap(([pattern, to]) => fixMatches(text, pattern, to));

// What an old word processor wrote for the half-space, a space beside one, and several of them.
const MISPLACED: [RegExp, (match: RegExpExecArray) => string][] = [
  [/(?<=\p{Script=Arabic}) ?[\u00ac\u00ad] ?(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [/(?<=\p{Script=Arabic})\u200c{2,}(?=\p{Script=Arabic})/gu, () => ZWNJ],
  [new RegExp(`(?<=(?<!${LETTER})ن?می)(?:\u200c+ +\u200c*| +\u200c+)(?=\\p{L})`, 'gu'), () => ZWNJ],
  [
    new RegExp(
      `(?<=\\p{L})(?:\u200c+ +\u200c*| +\u200c+)(?=(?:ها(?:یی|ی(?:م|ت|ش|مان|تان|شان)?)?|ترین?|ای|ام|اند|ایم|اید|اش|شان|مان|تان)(?!${LETTER}))`,
      'gu',
    ),
    () => ZWNJ,
  ],
  [/(?<=\p{Script=Arabic})(?:\u200c+ +\u200c*| +\u200c+)(?=\p{Script=Arabic})/gu, () => ' '],
];

/** Half-spaces that came as another character or beside a space: «می¬شود», «می ‌شود», «می‌ شود». */
export const misplacedHalfSpaces = (text: string): Fix[] =>
  MISPLACED.flatMap(([pattern, to]) => fixMatches(text, pattern, to));
