import { expect, test } from 'vitest';
import { complaints } from './complaints.ts';

test('of the same fault the first places are printed, and how many more there are', () => {
  const lines: string[] = [];
  const { complain, end } = complaints((line) => lines.push(line));
  for (let page = 1; page <= 1000; page += 1) complain(`${page}.html:1:1`, 'a policy');
  complain('7.html:2:5', 'a script');
  expect(end()).toBe(1001);
  expect(lines).toEqual([
    ...[1, 2, 3].map((page) => `${page}.html:1:1 a policy`),
    '7.html:2:5 a script',
    '… and 997 more: a policy',
  ]);
});

test('without a fault nothing is printed', () => {
  const lines: string[] = [];
  expect(complaints((line) => lines.push(line)).end()).toBe(0);
  expect(lines).toEqual([]);
});
