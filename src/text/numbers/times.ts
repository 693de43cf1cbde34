import { type Match, N, NOT_AFTER_NUMBER, pattern, type Rule } from './rules.ts';
import { type Quantity, type Reading, rounded } from './types.ts';

type Period = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

const CHINESE: Record<Period, string> = {
  morning: '凌晨|清晨|清早|早上|早晨|上午|早间|早',
  noon: '中午|午间',
  afternoon: '下午|午后',
  evening: '傍晚',
  night: '晚上|夜里|夜间|深夜|夜晚|当晚|晚|夜',
};
const ENGLISH: Record<Period, string> = {
  morning: 'a\\.?m\\b\\.?|in the (?:early )?morning',
  noon: 'noon',
  afternoon: 'p\\.?m\\b\\.?|in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};
const PERSIAN: Record<Period, string> = {
  morning: 'صبح|بامداد|قبل از ظهر|پیش از ظهر',
  noon: 'ظهر',
  afternoon: 'بعد[ \\u200c]?از[ \\u200c]?ظهر|عصر',
  evening: 'غروب',
  night: 'شب',
};
const any = (...tables: Record<Period, string>[]) =>
  tables.flatMap((table) => Object.values(table)).join('|');

const BEFORE = `(?:(?<before>${any(CHINESE)})\\s?)?`;
// «شبکه» is no night.
const AFTER = `(?<after>${any(ENGLISH, PERSIAN)})(?!\\p{L})`;

function periodOf(words: string): Period | undefined {
  return (Object.keys(CHINESE) as Period[]).find((period) => {
    const names = [CHINESE, ENGLISH, PERSIAN].map((table) => table[period]).join('|');
    return new RegExp(`^(?:${names})$`, 'u').test(words);
  });
}

/** The hours of 24 that an hour of a clock face is: one where the half of the day is known. */
function hours(hour: number, period: Period | undefined): number[] {
  if (hour >= 13) return [hour];
  switch (period) {
    case 'morning':
      return [hour % 12 === hour ? hour : hour - 12];
    case 'noon':
      return [hour < 4 ? hour + 12 : hour];
    case 'afternoon':
    case 'evening':
      return [hour < 12 ? hour + 12 : hour];
    case 'night':
      return [hour >= 12 ? hour - 12 : hour >= 5 ? hour + 12 : hour];
    default:
      return hour < 1 ? [hour] : [hour, (hour + 12) % 24];
  }
}

/** The mention of a time; minutes may be undefined or negative (“quarter to”). */
export function clock(
  hour: Quantity | undefined,
  minutes: number,
  place: { start: number; end: number },
  period?: Period,
): Reading[] | undefined {
  if (!hour || hour.value > 24 || minutes >= 60 || hour.ordinal) return undefined;
  const [value = 0, ...alternatives] = hours(hour.value, period).map((h) =>
    rounded(h + minutes / 60),
  );
  const reading: Reading = { kind: 'time', value, start: place.start, end: place.end };
  return [alternatives.length > 0 ? { ...reading, alternatives } : reading];
}

const period = (match: Match) => periodOf(match.word('before') ?? match.word('after') ?? '');
const twoDigits = (quantity: Quantity | undefined) =>
  Boolean(quantity?.digits && quantity.end - quantity.start === 2);

const colon: Rule['read'] = (match) => {
  const minutes = match.number('minutes');
  if (!twoDigits(minutes) || !match.number('hour')?.digits) return undefined;
  return clock(match.number('hour'), minutes?.value ?? 60, match, period(match));
};

// 三点 may be three points, 7点 is an hour.
const chinese: Rule['read'] = (match) => {
  const [hour, minutes, quarters] = ['hour', 'minutes', 'quarters'].map(match.number);
  const bare = match.number('bare');
  if (bare && !twoDigits(bare)) return undefined;
  const sure = hour?.digits || match.word('before') || match.word('sure') || minutes || quarters;
  if (!sure || (hour?.value ?? 0) % 1) return undefined;
  const part = match.word('half') ? 30 : quarters ? quarters.value * 15 : (minutes ?? bare)?.value;
  return clock(hour, part ?? 0, match, period(match));
};

const past: Rule['read'] = (match) => {
  const part = match.word('half')
    ? 30
    : match.word('quarter')
      ? 15
      : match.number('minutes')?.value;
  const minutes = match.word('to') ? -(part ?? 0) : (part ?? 0);
  return clock(match.number('hour'), minutes, match, period(match));
};

const face: Rule['read'] = (match) => clock(match.number('hour'), 0, match, period(match));

const HOUR = `(?<hour>${N})`;
const MINUTES = `(?<minutes>${N})`;
const O_CLOCK = `[点时](?![间候期代刻机尚段差长评赞击滴心名])`;
const PART = `(?:(?<half>半)|(?<quarters>${N})刻|(?<sure>整|钟)|\\s?${MINUTES}\\s?分(?!钟)|(?<bare>${N})(?![\\p{L}%]))`;
const CLOCK_WORD = `(?:(?<before>${any(PERSIAN)})\\s)?${NOT_AFTER_NUMBER}(?<!\\p{L})ساعت\\s`;

/** Times of day in the ways of the three languages, the surest first. */
export const TIME_RULES: Rule[] = [
  { pattern: pattern(`${BEFORE}${HOUR}:${MINUTES}(?::${N})?(?:\\s?${AFTER})?`), read: colon },
  { pattern: pattern(`${BEFORE}${HOUR}\\s?${O_CLOCK}${PART}`), read: chinese },
  { pattern: pattern(`${BEFORE}${HOUR}\\s?${O_CLOCK}`), read: chinese },
  {
    pattern: pattern(
      // “7 to 10 pm” is a range.
      `(?:(?<half>half)|(?<quarter>(?:a )?quarter)|${MINUTES}(?: minutes|(?= past))) (?:past|(?<to>to)) ${HOUR}(?: ${AFTER})?`,
    ),
    read: past,
  },
  { pattern: pattern(`${HOUR} o'?clock(?: ${AFTER})?`), read: face },
  {
    pattern: pattern(
      `${CLOCK_WORD}${HOUR}\\s?و\\s?(?:(?<quarter>ربع)|${MINUTES}\\s?دقیقه)(?:\\s${AFTER})?`,
    ),
    read: past,
  },
  { pattern: pattern(`${CLOCK_WORD}${HOUR}(?:\\s${AFTER})?`), read: face },
  { pattern: pattern(`${HOUR}\\s?${AFTER}`), read: face },
];
