import { expect, test } from 'vitest';
import { firstKept, orElse } from './not-kept.ts';
import { Refused } from './transport.ts';

const KEPT = new Set([2, 3, 5, 8]);
const ALL = [1, 2, 3, 4, 5, 6, 7, 8];
const show = (item: number): Promise<string> =>
  KEPT.has(item) ? Promise.resolve(`${item}`) : Promise.reject(new Refused(504, `${item}`));

test.each([
  [2, ['2', '3'], 1],
  [3, ['2', '3', '5'], 2],
  [10, ['2', '3', '5', '8'], 4],
])('of a ranking the first %i that are kept', async (most, found, missing) => {
  expect(await firstKept(ALL, most, show)).toEqual({ found, missing });
});

test('what all is kept is asked for once, and no more than is shown', async () => {
  const asked: number[] = [];
  const note = (item: number, place: number): Promise<number> => {
    asked.push(place);
    return Promise.resolve(item);
  };
  expect(await firstKept(ALL, 3, note)).toEqual({ found: [1, 2, 3], missing: 0 });
  expect(asked).toEqual([0, 1, 2]);
});

test.each([new Refused(500, 'a'), new Refused(409, 'a'), new TypeError('no network')])(
  'any other failure is one: %s',
  async (error) => {
    const fail = (): Promise<never> => Promise.reject(error);
    await expect(firstKept(ALL, 3, fail)).rejects.toBe(error);
    await expect(orElse(fail(), () => 1)).rejects.toBe(error);
  },
);
