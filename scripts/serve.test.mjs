import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CACHE, POLICY, SECURITY } from './http/headers.mjs';
import { expectFree, serve, settingsFrom } from './serve.mjs';

let dir;
let site;

beforeAll(() => {
  const parent = mkdtempSync(join(tmpdir(), 'serve-'));
  dir = join(parent, 'dist');
  mkdirSync(join(dir, 'en'), { recursive: true });
  const files = [
    'engine.wasm',
    'all.jsonl',
    'all.tmx',
    'en/feed.xml',
    'en.pf_meta',
    'a b.txt',
    'a.tei.xml',
  ];
  for (const name of files) writeFileSync(join(dir, name), name);
  writeFileSync(join(dir, 'index.html'), '<p>home</p>'.repeat(100));
  writeFileSync(join(dir, 'en', 'index.html'), 'english');
  writeFileSync(join(dir, '404.html'), 'no such page');
  writeFileSync(join(dir, 'en', '404.html'), 'no such English page');
  mkdirSync(join(dir, '_'));
  for (const name of ['_headers', '_redirects', 'a b.txt.br']) writeFileSync(join(dir, name), '');
  writeFileSync(join(dir, '_', 'BsrYU8d3.js'), 'export {}');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
});
afterAll(() => rmSync(join(dir, '..'), { recursive: true }));
afterEach(() => site?.close());

async function open(path, options = {}) {
  site = await serve({ dir, port: 0, ...options });
  return ask(path);
}

/** One request, its path sent as it is and its body left packed. */
function ask(path, headers = {}) {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port: site.port, path, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on('error', reject);
  });
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/en/', 'text/html; charset=utf-8'],
  ['/en/?q=a', 'text/html; charset=utf-8'],
  ['/engine.wasm', 'application/wasm'],
  ['/all.jsonl', 'application/jsonl; charset=utf-8'],
  ['/all.tmx', 'application/x-tmx+xml; charset=utf-8'],
  ['/en/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/a.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['/en.pf_meta', 'application/octet-stream'],
  ['/a%20b.txt', 'text/plain; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const { status, headers } = await open(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test.each([
  ['/none', 'no such page'],
  ['/en/none', 'no such English page'],
  ['/en/none/of/them/', 'no such English page'],
  ['/en/../none', 'no such English page'],
  ['/zh/none/', 'no such page'],
  ['/_/none.js', 'no such page'],
  ['/_headers', 'no such page'],
  ['/%5Fredirects', 'no such page'],
  ['/a%20b.txt.br', 'no such page'],
])('%s is answered with “%s”', async (path, text) => {
  const { status, body, headers } = await open(path);
  expect([status, String(body)]).toEqual([404, text]);
  expect(headers).toMatchObject({ 'cache-control': CACHE.other });
});

test('every answer says what the table of headers says', async () => {
  await open('/');
  const lower = Object.entries(SECURITY).map(([name, value]) => [name.toLowerCase(), value]);
  for (const path of ['/', '/en', '/none', '/none.js', '/all.tmx'])
    expect((await ask(path)).headers, path).toMatchObject(Object.fromEntries(lower));
});

test('a script, which may be a worker, has a policy of its own', async () => {
  const { headers } = await open('/_/BsrYU8d3.js');
  expect(headers['content-security-policy']).toBe(POLICY.script);
});

test.each([
  ['/_/BsrYU8d3.js', CACHE.hashed],
  ['/', CACHE.other],
  ['/all.jsonl', CACHE.other],
])('%s may be kept: %s', async (path, kept) => {
  const below = await open(`/casebook${path}`, { basePath: 'casebook' });
  expect(below.headers['cache-control']).toBe(kept);
});

test.each(['/none', '/../secret.txt', '/..%2fsecret.txt', '/%00', '/%zz', '//en'])(
  '%s is the page of status 404',
  async (path) => {
    const { status, body } = await open(path);
    expect([status, String(body)]).toEqual([404, 'no such page']);
  },
);

test('a folder without its slash leads to the one with it', async () => {
  const { status, headers } = await open('/en?q=a');
  expect([status, headers.location]).toEqual([301, '/en/?q=a']);
  expect((await ask('/en?a=b?c&d=?')).headers.location).toBe('/en/?a=b?c&d=?');
});

test('Brotli for who accepts it, and only then', async () => {
  const plain = await open('/');
  const packed = await ask('/', { 'accept-encoding': 'gzip, br' });
  const refused = await ask('/', { 'accept-encoding': 'gzip, br;q=0' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.body.length).toBeLessThan(plain.body.length);
  expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('what the build packed is sent as it is', async () => {
  writeFileSync(join(dir, 'engine.wasm.br'), brotliCompressSync('packed beforehand'));
  const plain = await open('/engine.wasm');
  const packed = await ask('/engine.wasm', { 'accept-encoding': 'br' });
  expect(String(plain.body)).toBe('engine.wasm');
  expect(packed.headers['content-encoding']).toBe('br');
  expect(String(brotliDecompressSync(packed.body))).toBe('packed beforehand');
});

test('a copy that is still good is not sent again', async () => {
  const { headers } = await open('/');
  const status = async (known, more) =>
    (await ask('/', { 'if-none-match': known, ...more })).status;
  for (const known of [headers.etag, `"other", W/${headers.etag}`, '*'])
    expect(await status(known), known).toBe(304);
  for (const known of ['"other"', headers.etag.slice(1, -1)])
    expect(await status(known), known).toBe(200);
  // The packed bytes are others.
  expect(await status(headers.etag, { 'accept-encoding': 'br' })).toBe(200);
});

test.each([
  ['bytes=0-3', 206, 'engi', 'bytes 0-3/11'],
  ['bytes=7-', 206, 'wasm', 'bytes 7-10/11'],
  ['bytes=-4', 206, 'wasm', 'bytes 7-10/11'],
  ['bytes=7-99', 206, 'wasm', 'bytes 7-10/11'],
  ['bytes=11-', 416, '', 'bytes */11'],
  ['bytes=-0', 416, '', 'bytes */11'],
  ['bytes=3-1', 200, 'engine.wasm', undefined],
  ['bytes=0-1,3-4', 200, 'engine.wasm', undefined],
  ['lines=0-3', 200, 'engine.wasm', undefined],
])('a part of a file: %s', async (range, status, text, place) => {
  await open('/');
  const part = await ask('/engine.wasm', { range });
  expect([part.status, String(part.body), part.headers['content-range']]).toEqual([
    status,
    text,
    place,
  ]);
});

test('a part of other bytes than one has is not sent', async () => {
  await open('/');
  const headers = { range: 'bytes=0-3', 'if-range': '"other"' };
  expect((await ask('/engine.wasm', headers)).status).toBe(200);
});

test('below a base path, and nowhere else', async () => {
  expect((await open('/casebook/en/', { basePath: '/casebook' })).status).toBe(200);
  expect(site.url).toBe(`http://localhost:${site.port}/casebook/`);
  expect((await ask('/casebook')).headers.location).toBe('/casebook/');
  expect((await ask('/en/')).status).toBe(404);
  expect((await ask('/casebooks/en/')).status).toBe(404);
});

test.each(['127.0.0.1', '::1', '0.0.0.0'])(
  'a port taken on %s is one clear error',
  async (host) => {
    const other = createServer();
    await new Promise((resolve) => other.listen(0, host, resolve));
    const { port } = other.address();
    await expect(serve({ dir, port })).rejects.toThrow(`Port ${port} is taken`);
    await expect(expectFree({ port })).rejects.toThrow(`Port ${port} is taken`);
    other.close();
  },
);

test('a port that is free is free after the question', async () => {
  const { port } = (site = await serve({ dir, port: 0 }));
  await site.close();
  await expectFree({ port });
  site = await serve({ dir, port });
  expect(site.port).toBe(port);
});

test('without a port, two servers find two', async () => {
  site = await serve({ dir });
  const second = await serve({ dir });
  await second.close();
  expect(second.port).toBeGreaterThan(site.port);
});

test('nothing to serve is an error', async () => {
  await expect(serve({ dir: join(dir, 'en', 'none'), port: 0 })).rejects.toThrow('no built site');
});

test('the settings come from the environment', () => {
  expect(settingsFrom({})).toEqual({ port: undefined, basePath: undefined });
  expect(settingsFrom({ PORT: '80', BASE_PATH: 'x', HOST: '::' })).toEqual({
    port: 80,
    basePath: 'x',
    hosts: ['::'],
  });
  for (const PORT of ['http', '1e3', '0x50', ' 80', '-1', '80.0', '65536'])
    expect(() => settingsFrom({ PORT }), PORT).toThrow(`PORT is "${PORT}"`);
});
