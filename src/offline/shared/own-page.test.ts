import { expect, test } from 'vitest';
import { digestOf, isOwn, type OwnPage } from './own-page.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const BYTES = bytesOf('<h1>3 days</h1>');

test.each<[string, OwnPage, boolean]>([
  ['does not know how long it was', { size: 0 }, true],
  ['was as long', { size: 15 }, true],
  ['was as long and the same', { size: 15, digest: await digestOf(BYTES) }, true],
  ['was longer', { size: 16 }, false],
  ['was as long and another', { size: 15, digest: await digestOf(bytesOf('4')) }, false],
  // The browser may have fetched it anew for another tab.
  ['was longer than what is known now', { size: 16, digest: await digestOf(BYTES) }, false],
])('a page that %s', async (_what, own, expected) =>
  expect(await isOwn(own, BYTES)).toBe(expected),
);
