import { afterEach, expect, it } from 'vitest';
import { digestAtOnce } from './digest-at-once.ts';

const { subtle } = globalThis.crypto;
afterEach(() => void Reflect.deleteProperty(subtle, 'digest'));

it.each(['SHA-256', 'SHA-384', { name: 'SHA-256' }])('answers what it answered: %j', async (by) => {
  const bytes = new TextEncoder().encode('p{} ی 客服').subarray(2);
  const expected = await subtle.digest(by, bytes);
  digestAtOnce();
  expect(await subtle.digest(by, bytes)).toEqual(expected);
  expect(await subtle.digest(by, bytes.slice().buffer)).toEqual(expected);
});

it('knows bytes of one length from each other', async () => {
  const texts = ['a', 'b', 'a', 'b'].map((letter) => new TextEncoder().encode(letter.repeat(5000)));
  const expected = await Promise.all(texts.map((bytes) => subtle.digest('SHA-256', bytes)));
  digestAtOnce();
  const found = [];
  for (const bytes of texts) found.push(await subtle.digest('SHA-256', bytes));
  expect(found).toEqual(expected);
});
