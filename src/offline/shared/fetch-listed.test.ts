import { expect, test } from 'vitest';
import { forEachOf } from './fetch-listed.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('a few at a time, each once, in order', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const items = Array.from({ length: 40 }, (_, index) => index);
  await forEachOf(items, async (item) => {
    begun.push(item);
    most = Math.max(most, (running += 1));
    await later();
    running -= 1;
  });
  expect(begun).toEqual(items);
  expect(most).toBe(6);
});

test('what one throws is thrown when nothing runs any more', async () => {
  let running = 0;
  let begun = 0;
  const failing = forEachOf(Array(40).fill(0), async () => {
    begun += 1;
    running += 1;
    await later();
    running -= 1;
    if (begun > 8) throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  expect(running).toBe(0);
  expect(begun).toBeLessThan(20);
});
