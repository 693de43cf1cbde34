import { expect, it, test } from 'vitest';
import { hashesOf } from './word-hashes.ts';

/** As many as the words and the pairs of neighbours among them. */
const count = (text: string): number => {
  const words = text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}\u200c]+/gu) ?? [];
  return Math.max(1, 2 * words.length - 1);
};

test.each([
  'Smart Service First',
  '客服 first 中文',
  'first中文 second',
  'نمی\u200cشود ۱۲ ّ ی',
  '〇々⺀𠀀𐐷x😀',
  '\ud800中\udc00\ud800a\ud800',
  '… — !',
  '',
])('reads the words that a pattern finds: %j', (text) =>
  expect(hashesOf(text)).toHaveLength(count(text)),
);

it('knows no difference of case, width and keyboard', () => {
  expect(hashesOf('ＡB ي ك')).toEqual(hashesOf('ab ی ک'));
  expect(hashesOf('a b')).not.toEqual(hashesOf('b a'));
});
