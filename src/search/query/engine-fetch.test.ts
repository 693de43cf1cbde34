import { expect, test } from 'vitest';
import { engineFetch } from './engine-fetch.ts';

const asked: string[] = [];
const FILES: Record<string, string> = {
  '/base/pagefind/pagefind.wasm': '\0asm',
  '/base/pagefind/han-0/index/xx_1.pf_index': 'part',
  '/base/pagefind/han-0/pagefind.pf_meta': 'parts',
};
const encoder = new TextEncoder();
const files = engineFetch((address) => {
  asked.push(address);
  const found = FILES[address];
  return found === undefined
    ? Promise.reject(new Error('404'))
    : Promise.resolve(encoder.encode(found));
});

test('every bundle is given the one WebAssembly, signed as Pagefind wants it', async () => {
  const response = await files.fetch('/base/pagefind/han-0/wasm.unknown.pagefind');
  expect(await response.text()).toBe('pagefind_dcd\0asm');
  expect(asked).toEqual(['/base/pagefind/pagefind.wasm']);
});

test('all else is fetched from where it is asked, without the stamp that evades caches', async () => {
  await files.fetch('/base/pagefind/han-0/index/xx_1.pf_index?ts=1764300000000');
  expect(asked.at(-1)).toBe('/base/pagefind/han-0/index/xx_1.pf_index');
});

test('the list of parts lies by a name that can be asked for before its hash is known', async () => {
  const response = await files.fetch('/base/pagefind/han-0/pagefind.xx_5a91c8.pf_meta');
  expect(await response.text()).toBe('parts');
});

test('what failed is thrown once, though Pagefind goes on without it', async () => {
  await expect(files.fetch('/other/pagefind/han-0/wasm.unknown.pagefind')).rejects.toThrow('404');
  expect(() => files.settle()).toThrow('404');
  expect(() => files.settle()).not.toThrow();
});
