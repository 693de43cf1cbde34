import { expect, it } from 'vitest';
import { readUnitLines, unitLines } from './weigh.ts';

it.each([
  [[]],
  [[['service', 3]]],
  [
    [
      ['客服', 0.25],
      ['24 小', 12],
      ['گفت‌وگو', 7],
    ],
  ],
] as const)('reads what it wrote: %j', (units) =>
  expect(readUnitLines(unitLines(units))).toEqual(units),
);
