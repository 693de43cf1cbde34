import { expect, test } from 'vitest';
import { createTransport } from './transport.ts';

const body = (text: string) => new Response(text);

test('what has arrived is kept, and told of', async () => {
  const told: number[] = [];
  let times = 0;
  const load = createTransport(
    () => {
      times += 1;
      return Promise.resolve(body('four'));
    },
    (bytes) => told.push(bytes),
  );
  expect(new TextDecoder().decode(await load('/a'))).toBe('four');
  await load('/a');
  await load('/b');
  expect([times, told]).toEqual([2, [4, 8]]);
});

test('what broke off is asked for once more at once, and anew with the next question', async () => {
  let times = 0;
  const load = createTransport(
    () => {
      times += 1;
      return times < 4 ? Promise.reject(new TypeError('network')) : Promise.resolve(body('x'));
    },
    () => undefined,
  );
  await expect(load('/a')).rejects.toThrow('network');
  expect(times).toBe(2);
  expect((await load('/a')).length).toBe(1);
});

test('what a server refuses is not asked for again at once', async () => {
  let times = 0;
  const load = createTransport(
    () => {
      times += 1;
      return Promise.resolve(new Response('gone', { status: 404 }));
    },
    () => undefined,
  );
  await expect(load('/a')).rejects.toThrow('404');
  expect(times).toBe(1);
});
