import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guard, guardLine } from './escape.ts';
import { unguard } from './testing/unguard.ts';
import { hostileText } from './testing/hostile.ts';

test('ordinary text is left alone, what does not fit is written as Office Open XML does', () => {
  expect(guard('电话 «تلفن‌ها» & _x_ <b>\n')).toBe('电话 «تلفن‌ها» & _x_ <b>\n');
  expect(guard('a\u0001\ud800b _x0041_')).toBe('a_x0001__xD800_b _x005F_x0041_');
  expect(guardLine('a\tb')).toBe('a_x0009_b');
});

test('everything guarded can be read back, and then UTF-8 can hold it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(unguard(guard(text))).toBe(text);
      expect(unguard(guardLine(text))).toBe(text);
      expect(guard(text).isWellFormed()).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
