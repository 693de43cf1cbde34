import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from './hash.ts';
import { noteSums, sumsOf } from './sums.ts';

let top = '';
let out = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sums-'));
  out = join(top, 'site');
  mkdirSync(out);
});
afterEach(() => rmSync(top, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(out, path), text);

test('what was noted of a file is said of it, and what was not is read', () => {
  write('a.html', 'one');
  write('b.html', 'two');
  noteSums(`${out}/`, 'pages', [
    ['a.html', 'as noted'],
    ['gone.html', 'as noted'],
  ]);
  expect(readdirSync(out)).toEqual(['a.html', 'b.html']);
  const sumOf = sumsOf(out);
  expect(sumOf('a.html')).toEqual({ size: 3, sha256: 'as noted' });
  expect(sumOf('b.html')).toEqual({ size: 3, sha256: sha256('two') });
});

test('a file that was written since is read', () => {
  write('longer.html', 'one');
  write('later.html', 'one');
  noteSums(out, 'pages', [
    ['longer.html', 'as noted'],
    ['later.html', 'as noted'],
  ]);
  write('longer.html', 'three');
  write('later.html', 'two');
  utimesSync(join(out, 'later.html'), 2_000_000_000, 2_000_000_000);
  const sumOf = sumsOf(out);
  expect(sumOf('longer.html')).toEqual({ size: 5, sha256: sha256('three') });
  expect(sumOf('later.html')).toEqual({ size: 3, sha256: sha256('two') });
});

test('of a site of which nothing was noted, all is read', () => {
  write('a.html', 'one');
  expect(sumsOf(out)('a.html')).toEqual({ size: 3, sha256: sha256('one') });
});
