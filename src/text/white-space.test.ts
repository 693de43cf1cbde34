import { expect, it } from 'vitest';
import { foldSpace } from './white-space.ts';

it.each([
  'a b  c',
  ' \t a\n\nb\u00a0c\u3000d \r\n e\ufeff f ',
  'ی\u200cی \u2009 \u2028',
  '\ud83d\ude00  \ud83d ',
  '',
])('folds white space as one pattern would: %j', (text) => {
  expect(foldSpace(text)).toBe(text.replace(/\s+/g, ' '));
});
