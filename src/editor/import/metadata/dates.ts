import { foldDigits } from '../../../text/digits.ts';
import { toGregorian } from '../../../text/numbers/dates/calendar.ts';
import { monthOf } from '../../../text/numbers/dates/months.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** An ISO date as far as it is known; a Solar Hijri one is converted. */
const iso = (year: number, month?: number, day?: number): string | undefined => {
  if (year >= 1300 && year < 1500) {
    const date = toGregorian({ year, month: month ?? 1, day: day ?? 1 });
    if (!date) return undefined;
    // A Persian month or year without its day lies in two Gregorian ones: only the year is sure.
    if (month === undefined || (day === undefined && month === 10)) return String(date.year);
    return day === undefined
      ? `${date.year}-${pad(date.month)}`
      : `${date.year}-${pad(date.month)}-${pad(date.day)}`;
  }
  if (year < 1900 || year > 2100) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;
};

const CHINESE_DIGITS = '〇一二三四五六七八九';
const small = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  return (
    (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens!)) * 10 +
    CHINESE_DIGITS.indexOf(ones === '' ? '〇' : ones!)
  );
};
const chineseYears = (text: string): string =>
  text
    .replace(/[○零]/g, '〇')
    .replace(/(?:民国|民國)\s?(\d{1,3})\s?(?=年)/gu, (_, year: string) => String(1911 + +year))
    .replace(/(?<=年[^\d]{0,4})[一二三四五六七八九十]{1,3}(?=[月日号號])/g, (n) => String(small(n)))
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''),
    );

const NAME = '([\\p{L}\\u200c]+)\\.?';
const PATTERNS: [RegExp, (m: RegExpExecArray) => string | undefined][] = [
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/u, (m) => iso(+m[1]!, +m[2]!, +m[3]!)],
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, (m) => iso(+m[1]!, +m[3]!, +m[4]!)],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|ام|م)?(?: of)? (?:ماه )?${NAME},?،? (?:ماه )?(?:سال )?(\\d{4})`,
      'u',
    ),
    (m) => named(m[2]!, +m[3]!, +m[1]!),
  ],
  [
    new RegExp(`${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'u'),
    (m) => named(m[1]!, +m[3]!, +m[2]!),
  ],
  [/(\d{4})\s?年\s?(\d{1,2})\s?月/u, (m) => iso(+m[1]!, +m[2]!)],
  [new RegExp(`${NAME},?،? (?:ماه )?(?:سال )?(\\d{4})(?!\\d)`, 'u'), (m) => named(m[1]!, +m[2]!)],
  [/(\d{4})\s?年/u, (m) => iso(+m[1]!)],
  [/\b(?:spring|summer|autumn|fall|winter),? (\d{4})/iu, (m) => iso(+m[1]!)],
  // A Persian winter lies in two Gregorian years.
  [/(?:بهار|تابستان|پاییز) (?:سال )?(\d{4})/u, (m) => iso(+m[1]!)],
];

function named(name: string, year: number, day?: number): string | undefined {
  const month = monthOf(name.toLowerCase().replace(/[يى]/g, 'ی').replace(/ك/g, 'ک'));
  if (!month || (month.calendar === 'persian') !== year < 1500) return undefined;
  return iso(year, month.month, day);
}

/** The first date in a line, as ISO 8601 with its own precision: 2020年12月30日, ۱۰ دی ۱۳۹۹. */
export const dateIn = (text: string): { date: string; raw: string } | undefined => {
  const plain = chineseYears(foldDigits(text));
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(plain);
    const date = match && read(match);
    if (date) return { date, raw: match[0] };
  }
  return undefined;
};
