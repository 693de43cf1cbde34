import { expect, test } from 'vitest';
import { readOnce } from './read-once.ts';

test('a text is read once while it is among the last, and what was said of it is said again', () => {
  let reads = 0;
  const read = readOnce((source, report, language: string) => {
    reads += 1;
    report({ line: 1, column: 1 }, 'encoding', { found: language });
    return source.text.length;
  }, 2);
  const said: unknown[] = [];
  const ask = (text: string, language = 'en', path = 'a'): number =>
    read({ path, text }, (...one) => said.push(one), language);
  expect([ask('one'), ask('one'), reads]).toEqual([3, 3, 1]);
  expect(said[1]).toEqual(said[0]);
  ask('one', 'fa');
  expect(reads).toBe(2);
  ask('one');
  ask('one', 'en', 'b');
  expect(reads).toBe(3);
  ask('one');
  expect(reads).toBe(3);
  ask('one', 'fa');
  expect(reads).toBe(4);
});
