import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, forget, isFresh, remember } from './freshness.mjs';

let dir;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const folder of ['dist', 'src']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'dist', 'index.html'), '');
  writeFileSync(join(dir, 'src', 'a.ts'), '1');
  remember(fingerprint({}, dir), dir);
});
afterEach(() => rmSync(dir, { recursive: true }));

test('the same sources and settings: nothing to build', () => {
  expect(isFresh({}, dir)).toBe(true);
});

test.each([
  ['a file has other bytes', () => writeFileSync(join(dir, 'src', 'a.ts'), '2')],
  ['a file is new', () => writeFileSync(join(dir, 'src', 'b.ts'), '')],
  ['a file is gone', () => rmSync(join(dir, 'src', 'a.ts'))],
  ['dist is gone', () => rmSync(join(dir, 'dist'), { recursive: true })],
  ['a build has begun', () => forget(dir)],
])('%s: build', (_name, change) => {
  change();
  expect(isFresh({}, dir)).toBe(false);
});

test.each([
  { BASE_PATH: '/casebook' },
  { SITE_URL: 'https://example.org' },
  { EDIT_URL: 'https://example.org/edit/' },
])('%o: build', (env) => {
  expect(isFresh(env, dir)).toBe(false);
});
