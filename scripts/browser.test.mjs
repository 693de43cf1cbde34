import { expect, test } from 'vitest';
import { browserPath } from './browser.mjs';

const here = () => Promise.resolve([process.execPath]);
const nowhere = () => Promise.resolve([undefined, '/no/such/browser']);

test('the first way that leads to a program that runs', async () => {
  const never = () => {
    throw new Error('asked too much');
  };
  expect(await browserPath({ ways: [nowhere, here, never] })).toBe(process.execPath);
});

test('one clear line if none does', async () => {
  const found = browserPath({ ways: [nowhere] });
  await expect(found).rejects.toThrow(/^No Chromium or Chrome .* set CHROMIUM_PATH\.$/);
});
