import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request as ask, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCKED } from '../../content/testing/fixture.ts';
import { LARGEST_BUNDLE, writeBundle } from '../../editor/bundle/bundle.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { LIMITS } from '../../model/mdx.ts';
import { blobId } from '../../content/tree/blob-id.ts';
import { withWorkingCopy, type Handler } from './api.ts';

const TOKEN = 'a-token_9';
const EN = 'content/cases/dead-phones/article.en.mdx';
const FA = 'content/cases/dead-phones/article.fa.mdx';
const textOf = (path: string): string => String(LOCKED[path.slice('content/'.length)]);

interface Asked {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

interface Got {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** What a test has: a working copy, and what asks the server of it. */
interface Served {
  root: string;
  port: number;
  get: (asked: Asked) => Promise<Got>;
}

const folder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const [name, text] of Object.entries(LOCKED)) {
    mkdirSync(join(root, 'content', name, '..'), { recursive: true });
    writeFileSync(join(root, 'content', name), text);
  }
  return root;
};

const asking =
  (port: number): Served['get'] =>
  ({ method = 'GET', path, headers = {}, body }) =>
    new Promise((resolve, reject) => {
      const all = { authorization: `Bearer ${TOKEN}`, ...headers };
      const about = { host: '127.0.0.1', port, path, method, headers: all, agent: false };
      const sent = ask(about, (answer) => {
        answer.toArray().then((pieces: Buffer[]) => {
          const { statusCode: status = 0, headers: said } = answer;
          resolve({ status, headers: said, body: Buffer.concat(pieces) });
        }, reject);
      });
      sent.on('error', reject);
      sent.end(body);
    });

const served = async (use: (it: Served) => Promise<void>): Promise<void> => {
  const root = folder();
  const door = { token: TOKEN, port: 0 };
  const site: Handler = (_, response) => {
    response.end('site');
    return Promise.resolve();
  };
  const answer = withWorkingCopy(site, root, door);
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  door.port = (server.address() as AddressInfo).port;
  try {
    await use({ root, port: door.port, get: asking(door.port) });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(root, { recursive: true });
  }
};

const bundle = (...changes: Change[]): string =>
  writeBundle({ base: { from: 'working-copy' }, message: '', author: '', made: '', changes });
const edit = (path: string, before: string | null, content: string | null): Change => ({
  path,
  former: before === null ? null : blobId(before),
  content,
});
const put = (body: string | Uint8Array): Asked => ({ method: 'PUT', path: '/api/content', body });
const json = ({ body }: { body: Buffer }): unknown => JSON.parse(body.toString());

test('lists the content with the ids of git, and gives each file', () =>
  served(async ({ get }) => {
    const list = await get({ path: '/api/content' });
    expect(list.status).toBe(200);
    const { files } = json(list) as { files: { path: string; size: number; blob: string }[] };
    expect(files.map(({ path }) => path)).toEqual(
      Object.keys(LOCKED)
        .map((name) => `content/${name}`)
        .sort(),
    );
    expect(files).toContainEqual({
      path: FA,
      size: Buffer.byteLength(textOf(FA)),
      blob: blobId(textOf(FA)),
    });
    const file = await get({ path: `/api/file?path=${encodeURIComponent(FA)}` });
    expect(file.body.toString()).toBe(textOf(FA));
    expect(file.headers).toMatchObject({
      etag: `"${blobId(textOf(FA))}"`,
      'content-type': 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await get({ path: '/en/desk/', headers: { authorization: '' } })).body.toString()).toBe(
      'site',
    );
  }));

test('gives what all cases share, as it stands there', () =>
  served(async ({ root, get }) => {
    const record = join(root, 'content/cases/dead-phones/case.yaml');
    writeFileSync(record, readFileSync(record, 'utf8').replace('A day without phones', 'New'));
    const answer = await get({ path: '/api/shared' });
    expect(answer.status).toBe(200);
    expect(json(answer)).toMatchObject({ titles: { 'dead-phones': { en: 'New' } } });
  }));

test('writes several files, adds, deletes; a second time is no fault', () =>
  served(async ({ root, get }) => {
    const added = 'content/vocabulary/hazard/flood.yaml';
    const body = bundle(
      edit(EN, textOf(EN), 'new\n'),
      edit(FA, textOf(FA), null),
      edit(added, null, 'a\n'),
    );
    for (let times = 0; times < 2; times += 1) {
      const answer = await get(put(body));
      expect([answer.status, json(answer)]).toEqual([
        200,
        {
          files: [
            { path: EN, blob: blobId('new\n') },
            { path: FA, blob: null },
            { path: added, blob: blobId('a\n') },
          ],
        },
      ]);
    }
    expect(readFileSync(join(root, EN), 'utf8')).toBe('new\n');
    expect(readFileSync(join(root, added), 'utf8')).toBe('a\n');
    expect(readdirSync(join(root, 'content/cases/dead-phones'))).not.toContain('article.fa.mdx');
  }));

test('what has changed on the disk is never written over, nor any file beside it', () =>
  served(async ({ root, get }) => {
    writeFileSync(join(root, FA), 'theirs\n');
    const answer = await get(
      put(bundle(edit(EN, textOf(EN), 'mine\n'), edit(FA, textOf(FA), 'mine\n'))),
    );
    expect([answer.status, json(answer)]).toEqual([
      409,
      { code: 'moved', moved: [{ path: FA, blob: blobId('theirs\n') }] },
    ]);
    expect(readFileSync(join(root, EN), 'utf8')).toBe(textOf(EN));
    expect(readFileSync(join(root, FA), 'utf8')).toBe('theirs\n');
    const fresh = await get(put(bundle(edit('content/words.yaml', 'was\n', 'mine\n'))));
    expect(fresh.status).toBe(409);
  }));

const FOREIGN: [string, Record<string, string>, number][] = [
  ['no token', { authorization: '' }, 401],
  ['another token', { authorization: 'Bearer a-token_8' }, 401],
  ['a part of the token', { authorization: 'Bearer a-token' }, 401],
  ['the token another way', { authorization: `Basic ${TOKEN}` }, 401],
  ['a page of another site', { origin: 'https://evil.example' }, 403],
  ['a page without an origin of its own', { origin: 'null' }, 403],
  ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
  ['what the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['what the browser calls same-site', { 'sec-fetch-site': 'same-site' }, 403],
  ['a name that was made to lead here', { host: 'evil.example' }, 403],
  ['such a name with our port', { host: 'evil.example:80' }, 403],
  ['a name that begins as ours', { host: '127.0.0.1.evil.example' }, 403],
  ['no port', { host: '127.0.0.1' }, 403],
];

test.each(FOREIGN)('nothing for %s', (_, headers, status) =>
  served(async ({ root, get }) => {
    for (const asked of [
      { path: '/api/content' },
      { path: '/api/shared' },
      { path: `/api/file?path=${EN}` },
      put(bundle(edit(EN, textOf(EN), 'evil\n'))),
    ]) {
      const answer = await get({ ...asked, headers });
      expect(answer.status).toBe(status);
      expect(
        Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      ).toEqual([]);
      expect(answer.body.toString()).not.toContain('dead-phones');
    }
    expect(readFileSync(join(root, EN), 'utf8')).toBe(textOf(EN));
  }),
);

test('not even the page for a name that was made to lead here', () =>
  served(async ({ get }) => {
    const answer = await get({ path: '/en/desk/', headers: { host: 'evil.example' } });
    expect([answer.status, answer.body.toString()]).toEqual([403, '{"code":"host"}']);
  }));

test('no preflight is granted, and no other method does anything', () =>
  served(async ({ root, get }) => {
    for (const method of ['OPTIONS', 'POST', 'PATCH', 'DELETE', 'TRACE', 'HEAD']) {
      const answer = await get({
        method,
        path: '/api/content',
        headers: { 'access-control-request-method': 'PUT' },
      });
      expect([method, answer.status]).toEqual([method, 404]);
    }
    expect(readFileSync(join(root, EN), 'utf8')).toBe(textOf(EN));
  }));

const OUTSIDE = [
  '../package.json',
  'content/../secret.txt',
  'content/cases/../../secret.txt',
  '/etc/passwd',
  'content\\..\\secret.txt',
  'secret.txt',
  'content',
  'content/cases/dead-phones',
  'content/cases/dead-phones/case.yaml\0',
  'content/cases/dead-phones/notes.txt',
  '.git/config',
  '',
];

test.each(OUTSIDE)('no file outside of the content is read or written: %j', (path) =>
  served(async ({ root, get }) => {
    writeFileSync(join(root, 'secret.txt'), 'secret');
    writeFileSync(join(root, 'content/cases/dead-phones/notes.txt'), 'secret');
    for (const encoded of [
      encodeURIComponent(path),
      path.replace(/[^\w./\\-]/g, encodeURIComponent),
    ])
      expect((await get({ path: `/api/file?path=${encoded}` })).status).toBe(404);
    const answer = await get(put(bundle(edit(path, null, 'evil'))));
    expect(json(answer)).toEqual({ code: 'fault', fault: { code: 'path', path } });
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('secret');
  }),
);

test('no link is followed, to a file or to a folder', () =>
  served(async ({ root, get }) => {
    writeFileSync(join(root, 'secret.txt'), 'secret');
    mkdirSync(join(root, 'away'));
    writeFileSync(join(root, 'away/case.yaml'), 'secret');
    const link = 'content/cases/dead-phones/article.zh.mdx';
    symlinkSync(join(root, 'secret.txt'), join(root, link));
    symlinkSync(join(root, 'away'), join(root, 'content/cases/linked'));
    const inLink = 'content/cases/linked/case.yaml';
    const list = (await get({ path: '/api/content' })).body.toString();
    for (const path of [link, inLink]) {
      expect(list).not.toContain(path);
      expect((await get({ path: `/api/file?path=${path}` })).status).toBe(404);
      for (const before of [null, 'secret'])
        expect((await get(put(bundle(edit(path, before, 'evil'))))).status).toBeGreaterThanOrEqual(
          400,
        );
    }
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('secret');
    expect(readFileSync(join(root, 'away/case.yaml'), 'utf8')).toBe('secret');
  }));

test('what is too large is not read to its end; what is no bundle is said', () =>
  served(async ({ root, get, port }) => {
    const large = 'x'.repeat(LIMITS.fileBytes + 1);
    expect(json(await get(put(bundle(edit(EN, textOf(EN), large)))))).toEqual({
      code: 'fault',
      fault: { code: 'size', path: EN },
    });
    expect((await get(put('{'))).status).toBe(400);
    expect((await get(put(''))).status).toBe(400);
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise<string>((resolve) => {
      let said = '';
      socket.on('data', (piece) => (said += piece.toString()));
      socket.on('error', () => undefined).on('close', () => resolve(said));
    });
    socket.write(
      `PUT /api/content HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${TOKEN}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    for (let sent = 0; sent <= LARGEST_BUNDLE && !socket.destroyed; sent += 0x100000)
      socket.write(chunk);
    expect(await closed).toContain('413');
    expect(readFileSync(join(root, EN), 'utf8')).toBe(textOf(EN));
  }));

test('a disk that refuses is said, and nothing is half-written', () =>
  served(async ({ root, get }) => {
    mkdirSync(join(root, 'content/cases/dead-phones/article.zh.mdx'));
    const body = bundle(
      edit(EN, textOf(EN), 'new\n'),
      edit('content/cases/dead-phones/article.zh.mdx', null, 'a\n'),
    );
    const answer = await get(put(body));
    expect([answer.status, json(answer)]).toMatchObject([500, { code: 'not-written' }]);
    expect(readFileSync(join(root, EN), 'utf8')).toBe(textOf(EN));
  }));
