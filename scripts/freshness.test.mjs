import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codePrint, fingerprints, forget, isFresh, remember } from './freshness.mjs';

let dir;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const folder of ['dist/en', 'src']) mkdirSync(join(dir, folder), { recursive: true });
  writeFileSync(join(dir, 'dist', 'index.html'), 'home');
  writeFileSync(join(dir, 'dist', 'en', 'index.html'), 'english');
  writeFileSync(join(dir, 'src', 'a.ts'), '1');
  remember(fingerprints({}, dir), dir);
});
afterEach(() => rmSync(dir, { recursive: true }));

const writeLater = (text, ...name) => {
  const file = join(dir, 'dist', ...name);
  writeFileSync(file, text);
  const later = new Date(Date.now() + 5_000);
  utimesSync(file, later, later);
};

test('the same sources and settings: nothing to build', () => {
  expect(isFresh(fingerprints({}, dir), dir)).toBe(true);
});

test.each([
  ['a file has other bytes', () => writeFileSync(join(dir, 'src', 'a.ts'), '2')],
  ['a file is new', () => writeFileSync(join(dir, 'src', 'b.ts'), '')],
  ['a file is gone', () => rmSync(join(dir, 'src', 'a.ts'))],
  ['dist is gone', () => rmSync(join(dir, 'dist'), { recursive: true })],
  ['a folder of dist is gone', () => rmSync(join(dir, 'dist', 'en'), { recursive: true })],
  ['a file of dist is cut short', () => writeFileSync(join(dir, 'dist', 'index.html'), '')],
  ['a file of dist was written anew', () => writeLater('home', 'index.html')],
  ['a file of dist has other letters', () => writeLater('Home', 'index.html')],
  ['a file is in dist that was not built', () => writeFileSync(join(dir, 'dist', 'a.html'), '')],
  ['the record is broken', () => writeFileSync(join(dir, '.cache', 'dist.json'), '{"sources"')],
  ['a build has begun', () => forget(dir)],
])('%s: build', (_name, change) => {
  change();
  expect(isFresh(fingerprints({}, dir), dir)).toBe(false);
});

test('of the code alone, content may be another one', () => {
  mkdirSync(join(dir, 'content'));
  writeFileSync(join(dir, 'content', 'a.mdx'), '1');
  expect([isFresh(fingerprints({}, dir), dir), isFresh({ code: codePrint({}, dir) }, dir)]).toEqual(
    [false, true],
  );
  writeFileSync(join(dir, 'src', 'a.ts'), '2');
  expect(isFresh({ code: codePrint({}, dir) }, dir)).toBe(false);
});

test('a link that leads nowhere, to a folder or round in a circle is no source', () => {
  const before = fingerprints({}, dir);
  symlinkSync('nowhere', join(dir, 'src', 'dangling'));
  symlinkSync('..', join(dir, 'src', 'circle'));
  expect(fingerprints({}, dir)).toEqual(before);
});

test.each([
  { BASE_PATH: '/casebook' },
  { SITE_URL: 'https://example.org' },
  { EDIT_URL: 'https://example.org/edit/' },
  { SOURCE_COMMIT: '0123456' },
  { GITHUB_SHA: '0123456' },
])('%o: build', (env) => {
  expect(isFresh(fingerprints(env, dir), dir)).toBe(false);
});
