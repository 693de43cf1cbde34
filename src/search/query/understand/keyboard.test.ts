import { expect, it } from 'vitest';
import { isSlip } from './keyboard.ts';

it('knows neighbours on the keyboard and letters of like sound', () => {
  expect(isSlip('g', 'f')).toBe(true);
  expect(isSlip('ز', 'ذ')).toBe(true);
  expect(isSlip('k', 's')).toBe(false);
  expect(isSlip('a', 'ش')).toBe(false);
});
