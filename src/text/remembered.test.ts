import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('works out each text once, and forgets all when there are too many', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  expect(['a', 'bb', 'a', ''].map(length)).toEqual([1, 2, 1, 0]);
  expect(asked).toEqual(['a', 'bb', '']);
  expect(length('a')).toBe(1);
  expect(asked).toEqual(['a', 'bb', '', 'a']);
});
