import { expect, test } from 'vitest';
import { isInferredYear, openYears } from './reasons.ts';

const record = {
  period: {
    start: '2020-03',
    inferred: [{ value: 2020, why: { en: 'The issue is of that year.' } }],
  },
  events: [{ inferred: [{ value: 2021, why: { en: 'The next one.' } }] }],
};
const handedOn = { by: 'record', of: 'year', value: 2020 };

test('a year that the period only infers is inferred where it is handed on', () => {
  expect(isInferredYear(record, handedOn)).toBe(true);
  expect(isInferredYear({ period: { start: '2020-03' } }, handedOn)).toBe(false);
  expect(isInferredYear({}, handedOn)).toBe(false);
});

test('a number that a paragraph says, a month and the year of an event are not', () => {
  expect(isInferredYear(record, { ...handedOn, by: 'block' })).toBe(false);
  expect(isInferredYear(record, { ...handedOn, of: 'month' })).toBe(false);
  expect(isInferredYear(record, { ...handedOn, value: 2021 })).toBe(false);
});

test('a reason can be given for the year of the end as for that of the beginning', () => {
  const why = { en: 'The text is of that year.' };
  expect(openYears({ start: '2019-12', end: '2022-05' })).toEqual([2019, 2022]);
  expect(openYears({ start: '2019-12', end: '2022-05', inferred: [{ value: 2019, why }] })).toEqual(
    [2022],
  );
  expect(openYears({ start: 2020, end: '2020-05' })).toEqual([2020]);
  expect(openYears({ start: '?', inferred: [{ value: 2019 }] })).toEqual([]);
  expect(openYears(undefined)).toEqual([]);
});
