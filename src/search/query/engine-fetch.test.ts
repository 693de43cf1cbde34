import { expect, test } from 'vitest';
import { engineFetch } from './engine-fetch.ts';

const asked: string[] = [];
const FILES: Record<string, string> = { '/base/pagefind/pagefind.wasm': '\0asm' };
const fetchFrom = engineFetch((input) => {
  const address = input as string;
  asked.push(address);
  const found = FILES[address];
  return Promise.resolve(
    new Response(found ?? 'gone', { status: found === undefined ? 404 : 200 }),
  );
});

test('every bundle is given the one WebAssembly, signed as Pagefind wants it', async () => {
  const response = await fetchFrom('/base/pagefind/han-0/wasm.unknown.pagefind');
  expect(await response.text()).toBe('pagefind_dcd\0asm');
  expect(asked).toEqual(['/base/pagefind/pagefind.wasm']);
});

test('a WebAssembly that is not there stays a failure', async () => {
  expect((await fetchFrom('/other/pagefind/han-0/wasm.unknown.pagefind')).status).toBe(404);
});

test('all else is fetched from where it is asked', async () => {
  await fetchFrom('/base/pagefind/han-0/index/xx_1.pf_index');
  expect(asked.at(-1)).toBe('/base/pagefind/han-0/index/xx_1.pf_index');
});
