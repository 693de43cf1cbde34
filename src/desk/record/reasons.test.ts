import { expect, test } from 'vitest';
import { isInferredYear } from './reasons.ts';

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
