import { AFTER, BEFORE, hours, type Period, PERSIAN_PERIOD, periodOf } from './periods.ts';
import { type Match, N, NOT_AFTER_NUMBER, pattern, type Rule } from '../rules.ts';
import { type Quantity, type Reading, rounded } from '../types.ts';

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
  const [hour, minutes] = [match.number('hour'), match.number('minutes')];
  const [quarters, bare] = [match.number('quarters'), match.number('bare')];
  if (bare && !twoDigits(bare)) return undefined;
  const words = [match.word('before'), match.word('sure'), minutes, quarters];
  const sure = hour?.digits === true || words.some((word) => word !== undefined);
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

// 4.50am, as British papers print it.
const dotted: Rule['read'] = (match) => {
  const hour = match.number('hour');
  if (!hour) return undefined;
  const whole = Math.floor(hour.value);
  return clock(
    { ...hour, value: whole },
    Math.round((hour.value - whole) * 100),
    match,
    period(match),
  );
};

const HOUR = `(?<hour>${N})`;
const MINUTES = `(?<minutes>${N})`;
const O_CLOCK = `[点时](?![间候期代刻机尚段差长评赞击滴心名])`;
const PART = `(?:(?<half>半)|(?<quarters>${N})刻|(?<sure>整|钟)|\\s?${MINUTES}\\s?分(?!钟)|(?<bare>${N})(?![\\p{L}%]))`;
const CLOCK_WORD = `(?:(?<before>${PERSIAN_PERIOD})\\s)?${NOT_AFTER_NUMBER}(?<!\\p{L})ساعت\\s`;

/** Times of day in the ways of the three languages, the surest first. */
export const TIME_RULES: Rule[] = [
  {
    pattern: pattern(`${BEFORE}${HOUR}:${MINUTES}(?::${N})?(?:\\s?${AFTER})?`),
    sign: /:/,
    read: colon,
  },
  { pattern: pattern(`${BEFORE}${HOUR}\\s?${O_CLOCK}${PART}`), sign: /[点时]/, read: chinese },
  { pattern: pattern(`${BEFORE}${HOUR}\\s?${O_CLOCK}`), sign: /[点时]/, read: chinese },
  {
    pattern: pattern(
      // “7 to 10 pm” is a range.
      `(?:(?<half>half)|(?<quarter>(?:a )?quarter)|${MINUTES}(?: minutes|(?= past))) (?:past|(?<to>to)) ${HOUR}(?: ${AFTER})?`,
    ),
    sign: /half|quarter|minutes|past/,
    read: past,
  },
  { pattern: pattern(`${HOUR} o'?clock(?: ${AFTER})?`), read: face },
  {
    pattern: pattern(
      `${CLOCK_WORD}${HOUR}\\s?و\\s?(?:(?<quarter>ربع)|${MINUTES}\\s?دقیقه)(?:\\s${AFTER})?`,
    ),
    sign: /ساعت/,
    read: past,
  },
  { pattern: pattern(`${CLOCK_WORD}${HOUR}(?:\\s${AFTER})?`), sign: /ساعت/, read: face },
  { pattern: pattern(`${HOUR}\\s?${AFTER}`), read: dotted },
];
