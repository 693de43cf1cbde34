import { expect, test } from 'vitest';
import { applyFixes } from './fix.ts';
import { otherWords, spelledEzafe } from './word-fix.ts';

const TABLE = [
  { write: 'اینجا', not: ['این‌جا', 'این جا'] },
  { write: 'یک بار', not: ['یک‌بار'] },
  { write: 'centre', not: ['center'] },
  { write: '坐席', not: ['座席'] },
];
const mended = (text: string): string => applyFixes(text, otherWords(text, TABLE));

test.each([
  ['در این‌جا ماند.', 'در اینجا ماند.'],
  ['این جا و این‌جا', 'اینجا و اینجا'],
  ['a call center closed', 'a call centre closed'],
  ['远程座席模式', '远程坐席模式'],
])('%s becomes %s', (text, expected) => {
  expect(mended(text)).toBe(expected);
});

test.each(['یک‌باره رفت', 'Online Customer Service Center', 'centered', 're-center', 'این‌جایی'])(
  '%s stays: it is another word, or a name',
  (text) => {
    expect(mended(text)).toBe(text);
  },
);

test('an ezafe after a silent he is written above it', () => {
  expect(applyFixes('خانه‌ی ما', spelledEzafe('خانه‌ی ما'))).toBe('خانهٔ ما');
  expect(spelledEzafe('خانه‌ای، نامه‌هایی، بچه‌یمان')).toEqual([]);
});
