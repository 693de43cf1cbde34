import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow } from './files-below.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'below-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds files and links at any depth, in order, and follows no link', () => {
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const file of ['b/c/d.html', 'b.html', 'b/a.html']) writeFileSync(join(folder, file), '');
  symlinkSync(folder, join(folder, 'b/round'));
  symlinkSync('none', join(folder, 'a'));
  expect(filesBelow(folder)).toEqual(['a', 'b.html', 'b/a.html', 'b/c/d.html', 'b/round']);
});
