import { expect, test } from 'vitest';
import { readNumbers } from '../../text/numbers/numbers.ts';
import { periodGaps } from './period-gaps.ts';

const source = readNumbers('It began on 11 February 2022, a Friday, and was over on Monday.', 'en');
const why = { en: 'The Monday after the eleventh.' };

test('a day, a month and a year that no text says are asked for, each end by itself', () => {
  expect(periodGaps({ start: '2022-02-11', end: '2022-02-14' }, source)).toEqual([
    { end: 'end', date: '2022-02-14', missing: [14] },
  ]);
  expect(periodGaps({ start: '2021-12', end: 2023 }, source)).toEqual([
    { end: 'start', date: '2021-12', missing: [2021, 12] },
    { end: 'end', date: '2023', missing: [2023] },
  ]);
});

test('what is inferred with a reason, said, or no date yet, is not', () => {
  const inferred = [{ value: 14, why }];
  expect(periodGaps({ start: '2022-02-11', end: '2022-02-14', inferred }, source)).toEqual([]);
  expect(periodGaps({ start: '?', inferred: [null] }, source)).toEqual([]);
  expect(periodGaps({}, source)).toEqual([]);
});
