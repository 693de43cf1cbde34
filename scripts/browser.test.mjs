import { expect, test } from 'vitest';
import { browserPath } from './browser.mjs';

const here = () => [process.execPath];
const nowhere = () => [undefined, '/no/such/browser'];

test('the first way that leads to a program that runs', () => {
  const never = () => {
    throw new Error('asked too much');
  };
  expect(browserPath([nowhere, here, never])).toBe(process.execPath);
});

test('one clear line if none does', () => {
  expect(() => browserPath([nowhere])).toThrow(/^No Chromium or Chrome .* set CHROMIUM_PATH\.$/);
});
