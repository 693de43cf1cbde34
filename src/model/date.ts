const PATTERN =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d))?)?)?$/;

/** The parts that an ISO 8601 date really gives; what it leaves out stays undefined. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

// A date before this is one of the Solar Hijri calendar, written by mistake.
const FIRST_YEAR = 1600;
// And one behind this a slip of the pen.
const LAST_YEAR = 2100;

/** Reads `2008`, `2022-09`, `2022-09-19` or `2020-01-23T07:00`, Gregorian; undefined for anything else. */
export const parseDate = (text: string): DateParts | undefined => {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(numberOf);
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month !== undefined && day !== undefined) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day > last) return undefined;
  }
  return Object.fromEntries(
    Object.entries({ year, month, day, hour, minute }).filter(([, part]) => part !== undefined),
  ) as unknown as DateParts;
};

/** Minutes in an ISO 8601 duration of days, hours and minutes (`P3D`, `PT4H`, `PT0H`). */
export const parseDuration = (text: string): number | undefined => {
  const match = /^P(?=.)(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/.exec(text);
  if (!match) return undefined;
  const [days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part || 0));
  return (days * 24 + hours) * 60 + minutes;
};

/** Whether a date ends before another begins, as far as both are said: 2020 does not end before 2020-03. */
export const endsBefore = (start: string, end: string): boolean => {
  const said = Math.min(start.length, end.length);
  return end.slice(0, said) < start.slice(0, said);
};
