import { toGregorian } from '../../../text/numbers/dates/calendar.ts';
import { monthOf } from '../../../text/numbers/dates/months.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * A date as ISO 8601, as far as it is sure. A Persian month or year lies in two of the Gregorian
 * calendar: then `span` gives its first and last day, and `date` what both have in common.
 */
export interface PageDate {
  date?: string;
  span?: readonly [string, string];
  /** As it stands on the page. */
  raw: string;
}

type Found = Omit<PageDate, 'raw'> | undefined;

const written = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${pad(month)}-${pad(day)}`;

/** From the first to the last day of a Persian month, or year. */
const persianSpan = (year: number, month?: number): Found => {
  const first = toGregorian({ year, month: month ?? 1, day: 1 });
  const last = [31, 30, 29]
    .map((day) => toGregorian({ year, month: month ?? 12, day }))
    .find((found) => found !== undefined);
  if (!first || !last) return undefined;
  return {
    ...(first.year === last.year && { date: String(first.year) }),
    span: [written(first), written(last)],
  };
};

const iso = (year: number, month?: number, day?: number): Found => {
  if (year >= 1300 && year < 1500) {
    if (month === undefined || day === undefined) return persianSpan(year, month);
    const date = toGregorian({ year, month, day });
    return date && { date: written(date) };
  }
  if (year < 1900 || year > 2100) return undefined;
  if (month === undefined) return { date: String(year) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { date: `${year}-${pad(month)}` };
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? { date: `${year}-${pad(month)}-${pad(day)}` }
    : undefined;
};

const named = (name: string, year: number, day?: number): Found => {
  const month = monthOf(name.toLowerCase().replace(/[يى]/g, 'ی').replace(/ك/g, 'ک'));
  // «خرداد ۹۸»: the century goes without saying.
  const full = month?.calendar === 'persian' && year >= 60 && year < 100 ? 1300 + year : year;
  if (!month || (month.calendar === 'persian') !== full < 1500) return undefined;
  return iso(full, month.month, day);
};

const CHINESE_DIGITS = '〇一二三四五六七八九';
const small = (text: string): number => {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  return (
    (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens!)) * 10 +
    CHINESE_DIGITS.indexOf(ones === '' ? '〇' : ones!)
  );
};

/** Years, months and days in Chinese numerals as digits: 二〇二一年七月二十日. */
export const chineseYears = (text: string): string =>
  /[年月]/.test(text)
    ? text
        .replace(/(?<=[〇○零一二三四五六七八九])[○零](?=[〇○零一二三四五六七八九年])/g, '〇')
        .replace(/(?:民国|民國)\s?(\d{1,3})\s?(?=年)/gu, (_, year: string) => String(1911 + +year))
        .replace(/(?<=年[^\d]{0,4})[一二三四五六七八九十]{1,3}(?=[月日号號])/g, (n) =>
          String(small(n)),
        )
        .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) =>
          [...year].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''),
        )
    : text;

const NAME = '([\\p{L}\\u200c]+)\\.?';
const MONTH_YEAR = `^${NAME},?،? ?(?:ماه )?(?:سال )?[’']?(\\d{4}|\\d{2}(?!\\d))(?!\\d)`;
const PATTERNS: [RegExp, (m: RegExpExecArray) => Found][] = [
  [/^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/u, (m) => iso(+m[1]!, +m[2]!, +m[3]!)],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, (m) => iso(+m[1]!, +m[3]!, +m[4]!)],
  [
    new RegExp(
      `^(\\d{1,2})(?:st|nd|rd|th|ام|م)?(?: of)? (?:ماه )?${NAME},?،? (?:ماه )?(?:سال )?(\\d{4}|\\d{2}(?!\\d))`,
      'u',
    ),
    (m) => named(m[2]!, +m[3]!, +m[1]!),
  ],
  [
    new RegExp(`^${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'u'),
    (m) => named(m[1]!, +m[3]!, +m[2]!),
  ],
  [/^(\d{4})\s?年\s?(\d{1,2})\s?月/u, (m) => iso(+m[1]!, +m[2]!)],
  [new RegExp(MONTH_YEAR, 'u'), (m) => named(m[1]!, +m[2]!)],
  [/^(\d{4})\s?年/u, (m) => iso(+m[1]!)],
  [/^(?:spring|summer|autumn|fall|winter),? (\d{4})/iu, (m) => iso(+m[1]!)],
  [/^(?:بهار|تابستان|پاییز|زمستان) (?:سال )?(\d{4})/u, (m) => iso(+m[1]!)],
  [
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u,
    (m) => (+m[1]! > 12 ? iso(+m[4]!, +m[3]!, +m[1]!) : undefined),
  ],
];

/** The date that a text of ASCII digits begins with: 2020年12月30日, 10 دی 1399, March 3, 2020. */
export const dateAt = (text: string): PageDate | undefined => {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (found) return { ...found, raw: match[0] };
  }
  return undefined;
};
