import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveDesk } from './serve-desk.mjs';
import { capture } from '../report/capture.mjs';

let root;
let desk;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(root, 'dist/en/desk'), { recursive: true });
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'dist/index.html'), 'home');
  writeFileSync(join(root, 'dist/en/desk/index.html'), 'the desk');
  writeFileSync(join(root, 'content/words.yaml'), 'a: b\n');
});
afterEach(async () => {
  await desk?.close();
  rmSync(root, { recursive: true });
});

test('the desk of a folder, on this machine alone, with a token that is new each time', async () => {
  desk = await serveDesk({ root, dir: join(root, 'dist'), port: 0, locale: 'fa', basePath: '/x' });
  expect(desk.url).toBe(`http://127.0.0.1:${desk.port}/x/fa/desk/#token=${desk.token}`);
  expect(desk.token).toMatch(/^[\w-]{32}$/);
  const page = await fetch(`http://127.0.0.1:${desk.port}/x/en/desk/`);
  expect(await page.text()).toBe('the desk');
  const api = `http://127.0.0.1:${desk.port}/api/content`;
  expect((await fetch(api)).status).toBe(401);
  const list = await fetch(api, { headers: { authorization: `Bearer ${desk.token}` } });
  expect((await list.json()).files).toMatchObject([{ path: 'content/words.yaml', size: 5 }]);
  const { token } = desk;
  await desk.close();
  desk = await serveDesk({ root, dir: join(root, 'dist'), port: 0 });
  expect(desk.token).not.toBe(token);
});

test('what a killed desk left half-written is taken back at the start', async () => {
  const stage = join(root, '.cache/write-999999999-x');
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, 'plan.json'), '[]');
  desk = await serveDesk({ root, dir: join(root, 'dist'), port: 0 });
  expect(() => readFileSync(join(stage, 'plan.json'))).toThrow();
});

test('a port in use: one line, before anything is installed or built', async () => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const env = { ...process.env, PORT: String(other.address().port) };
  const error = await capture([process.execPath, 'scripts/desk/desk.mjs'], { env }).catch((e) => e);
  other.close();
  expect(error.output).toBe(`desk: Port ${env.PORT} is taken: set PORT to another one.\n`);
});
