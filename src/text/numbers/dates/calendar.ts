/** A day of a calendar; months count from one. */
interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function persianOf(time: number): CalendarDate {
  const parts = FORMAT.formatToParts(time);
  const get = (type: string) => parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  return { year: get('year'), month: get('month'), day: get('day') };
}

/** The Solar Hijri date of a Gregorian day. */
export function toPersian({ year, month, day }: CalendarDate): CalendarDate {
  return persianOf(Date.UTC(year, month - 1, day));
}

/** The Gregorian date of a Solar Hijri day; undefined where there is no such day. */
export function toGregorian({ year, month, day }: CalendarDate): CalendarDate | undefined {
  const days = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // The year begins between 19 and 22 March.
  const guess = Date.UTC(year + 621, 2, 20) + (days + day - 1) * DAY;
  for (const shift of [0, 1, -1, 2]) {
    const time = guess + shift * DAY;
    const found = persianOf(time);
    if (found.year !== year || found.month !== month || found.day !== day) continue;
    const date = new Date(time);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}

/** All that the parts of a Solar Hijri date, some unknown, can be in the Gregorian calendar. */
export function gregorianParts(date: Partial<CalendarDate>): Record<keyof CalendarDate, number[]> {
  const span = (known: number | undefined, from: number, to: number) =>
    known === undefined ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [known];
  const all: CalendarDate[] = [];
  // Eight years hold both kinds of leap; the first and last days of a month bound it.
  for (const year of span(date.year, 1396, 1403)) {
    for (const month of span(date.month, 1, 12)) {
      for (const day of date.day === undefined ? [1, 29] : [date.day]) {
        const found = toGregorian({ year, month, day });
        if (found) all.push(found);
      }
    }
  }
  const each = (key: keyof CalendarDate) => [...new Set(all.map((one) => one[key]))];
  return { year: each('year'), month: each('month'), day: each('day') };
}
