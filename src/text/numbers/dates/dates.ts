import { gregorianParts } from './calendar.ts';
import {
  ENGLISH_MONTH,
  ENGLISH_MONTH_ALONE,
  monthOf,
  PERSIAN_MONTH,
  PERSIAN_MONTH_ALONE,
} from './months.ts';
import { ANY, type Match, N, pattern, type Rule } from '../rules.ts';
import type { Calendar, Quantity, Reading } from '../types.ts';

const UNITS = ['year', 'month', 'day'] as const;

const whole = (quantity: Quantity | undefined, from: number, to: number) =>
  Boolean(
    quantity && Number.isInteger(quantity.value) && quantity.value >= from && quantity.value <= to,
  );
const isYear = (quantity: Quantity | undefined) =>
  whole(quantity, 1000, 2999) && (quantity?.end ?? 0) - (quantity?.start ?? 0) === 4;

/** The values of the named groups `year`, `month`, `day`; undefined if one cannot be that. */
function values(match: Match): Partial<Record<(typeof UNITS)[number], number>> | undefined {
  const [year, day, month] = [match.number('year'), match.number('day'), match.number('month')];
  const name = match.word('name');
  if ((year && !isYear(year)) || (day && !whole(day, 1, 31))) return undefined;
  if (month && !whole(month, 1, 12)) return undefined;
  return {
    ...(year && { year: year.value }),
    ...(day && { day: day.value }),
    ...(month && { month: month.value }),
    ...(name && { month: monthOf(name)?.month ?? 0 }),
  };
}

function parts(match: Match, forced?: Calendar): Reading[] | undefined {
  const date = values(match);
  if (!date) return undefined;
  const named = monthOf(match.word('name') ?? '')?.calendar;
  const old = date.year !== undefined && date.year < 1500;
  const calendar = forced ?? named ?? (old ? 'persian' : 'gregory');
  const gregorian = calendar === 'persian' ? gregorianParts(date) : undefined;
  return UNITS.filter((unit) => date[unit] !== undefined).map((unit) => ({
    kind: 'date-part',
    unit,
    calendar,
    value: date[unit] ?? 0,
    ...(gregorian && { alternatives: gregorian[unit] }),
    ...match.place(unit === 'month' && match.word('name') ? 'name' : unit),
  }));
}

const rule = (source: string, read: Rule['read'] = (match) => parts(match)): Rule => ({
  pattern: pattern(source),
  read,
});

const YEAR = `(?<year>${N})`;
const MONTH = `(?<month>${N})`;
const DAY = `(?<day>${ANY})`;
const CHINESE_DAY = `${DAY}\\s?[日号](?![线机码楼称召常本益程志期])`;
const SUFFIX = '(?:st|nd|rd|th)?(?!\\p{L})';
const PERSIAN = `(?<name>${PERSIAN_MONTH})(?:ٔ|\\u200cی|ء)?(?:[\\s\\u200c]ماه)?`;

// “03年” is 2003; “17年” may be a length of time and is none here.
const shortYear = (match: Match): Reading[] | undefined => {
  const year = match.number('year');
  if (!year || year.end - year.start !== 2 || !whole(year, 0, 9)) return undefined;
  const value = 2000 + year.value;
  const place = { start: year.start, end: year.end };
  return [{ kind: 'date-part', unit: 'year', calendar: 'gregory', value, ...place }];
};

// “1400 (2021)”, «۱۴۰۰ (۲۰۲۱)», “2021/1400”: one year in two calendars.
const twoCalendars = (match: Match): Reading[] | undefined => {
  const pairs = [
    [match.number('from'), match.number('fromToo')],
    [match.number('to'), match.number('toToo')],
  ].filter((pair) => pair.some(Boolean));
  const readings = pairs.map(([one, other]): Reading[] | undefined => {
    if (!isYear(one) || !isYear(other) || !one || !other) return undefined;
    const [persian, gregorian] = one.value < other.value ? [one, other] : [other, one];
    if (![621, 622].includes(gregorian.value - persian.value)) return undefined;
    const year = { kind: 'date-part', unit: 'year' } as const;
    return [
      {
        ...year,
        calendar: 'persian',
        value: persian.value,
        alternatives: [gregorian.value],
        start: persian.start,
        end: persian.end,
      },
      {
        ...year,
        calendar: 'gregory',
        value: gregorian.value,
        start: gregorian.start,
        end: gregorian.end,
      },
    ];
  });
  const found = readings.flatMap((one) => one ?? []);
  return readings.every(Boolean) ? found.sort((a, b) => a.start - b.start) : undefined;
};

const ERA =
  '(?:\\s?(?:sh|ap|s\\.h\\.|a\\.h\\.s\\.?|solar hijri|ce|ad|هجری شمسی|شمسی|خورشیدی|میلادی|年|ه‍?\\.\\s?ش\\.?|م\\.?))?';
const RANGE = '\\s?(?:-|–|—|~|～|to|تا|至)\\s?';
const FROM = `(?<from>${N})${ERA}`;
const FROM_TOO = `(?:公元|公历|伊历|波斯历)?(?<fromToo>${N})${ERA}`;

/** Years, months and days in the ways of the three languages, the longest first. */
export const DATE_RULES: Rule[] = [
  rule(
    `${FROM}${RANGE}(?<to>${N})${ERA}\\s?[(（\\[]${FROM_TOO}${RANGE}(?<toToo>${N})${ERA}[)）\\]]`,
    twoCalendars,
  ),
  rule(`${FROM}\\s?(?:[(（\\[]${FROM_TOO}[)）\\]]|[/=]\\s?${FROM_TOO})`, twoCalendars),
  rule(`(?:伊历|波斯历|伊朗历|伊朗太阳历|solar hijri (?:year )?)${YEAR}`, (match) =>
    parts(match, 'persian'),
  ),
  rule(`${YEAR} (?:sh|ap|solar hijri)(?!\\p{L})`, (match) => parts(match, 'persian')),
  rule(`${YEAR}[-/.]${MONTH}[-/.]${DAY}`),
  rule(`${YEAR}\\s?年\\s?${MONTH}\\s?月份?\\s?${CHINESE_DAY}`),
  rule(`${YEAR}\\s?年\\s?${MONTH}\\s?月`),
  rule(`${YEAR}\\s?年`),
  rule(`${YEAR}年`, shortYear),
  rule(`${MONTH}\\s?月份?\\s?${CHINESE_DAY}`),
  rule(`${MONTH}\\s?月(?!有?余|球|亮|饼)`),
  rule(`${DAY}\\s?[日号](?![线机码楼称召常本益程志期])`, (match) =>
    match.number('day')?.digits ? parts(match) : undefined,
  ),
  rule(`${DAY}${SUFFIX}(?: of)? (?<name>${ENGLISH_MONTH}),?(?: ${YEAR})`),
  rule(`(?<name>${ENGLISH_MONTH}) ${DAY}${SUFFIX},? ${YEAR}`),
  rule(`${DAY}${SUFFIX}(?: of)? (?<name>${ENGLISH_MONTH})`),
  rule(`(?<name>${ENGLISH_MONTH}) ${DAY}${SUFFIX}`),
  rule(`(?<name>${ENGLISH_MONTH}),?(?: of)? ${YEAR}`),
  { ...rule(`(?<name>${ENGLISH_MONTH_ALONE})`), alone: true },
  rule(`${DAY}(?:ام|م)?\\s(?:ماه\\s)?${PERSIAN}،?\\s(?:سال\\s)?${YEAR}`),
  rule(`${DAY}(?:ام|م)?\\s(?:ماه\\s)?${PERSIAN}`),
  rule(`${PERSIAN}\\s(?:سال\\s)?${YEAR}`),
  { ...rule(`(?<name>${PERSIAN_MONTH_ALONE})`), alone: true },
  rule(`${YEAR}\\s(?:هجری\\s)?(?:شمسی|خورشیدی)`, (match) => parts(match, 'persian')),
  rule(`${YEAR}\\sمیلادی`),
  rule(`(?<!\\p{L})سال\\s${YEAR}`),
];
