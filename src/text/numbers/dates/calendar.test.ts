import { describe, expect, it } from 'vitest';
import { gregorianParts, toGregorian, toPersian } from './calendar.ts';

// Published pairs; 1399 and 1403 are leap years.
const PAIRS = [
  [1398, 11, 3, 2020, 1, 23],
  [1401, 6, 31, 2022, 9, 22],
  [1401, 6, 28, 2022, 9, 19],
  [1400, 1, 1, 2021, 3, 21],
  [1399, 12, 30, 2021, 3, 20],
  [1403, 12, 30, 2025, 3, 20],
  [1357, 11, 22, 1979, 2, 11],
] as const;

describe('the two calendars', () => {
  it.each(PAIRS)('%d-%d-%d is %d-%d-%d', (y, m, d, year, month, day) => {
    expect(toGregorian({ year: y, month: m, day: d })).toEqual({ year, month, day });
    expect(toPersian({ year, month, day })).toEqual({ year: y, month: m, day: d });
  });

  it('has no 30 Esfand in a common year', () => {
    expect(toGregorian({ year: 1400, month: 12, day: 30 })).toBeUndefined();
  });

  it('goes there and back on every day of four years', () => {
    for (let day = 1; day <= 1461; day += 1) {
      const date = new Date(Date.UTC(2019, 0, day));
      const gregorian = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      expect(toGregorian(toPersian(gregorian))).toEqual(gregorian);
    }
  });

  it('keeps open what a part of a date leaves open', () => {
    expect(gregorianParts({ year: 1398 }).year).toEqual([2019, 2020]);
    expect(gregorianParts({ month: 11 }).month).toEqual([1, 2]);
    expect(gregorianParts({ month: 11, day: 3 }).day.sort()).toEqual([22, 23]);
  });
});
