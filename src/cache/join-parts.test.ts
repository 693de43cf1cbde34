import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptIn } from './kept.ts';
import { joinParts } from './join-parts.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds in the whole what the parts have made, and takes what is newer than its own', () => {
  keptIn(at('parts/1-of-2/exports')).write('a', 'key', 'one');
  keptIn(at('parts/2-of-2/exports')).write('b', 'key', 'two');
  keptIn(at('whole/exports')).write('a', 'former', 'old');
  keptIn(at('whole/exports')).write('c', 'key', 'three');
  expect(joinParts(at('parts'), at('whole'))).toBe(2);
  const whole = keptIn(at('whole/exports'));
  const read = ['a', 'b', 'c'].map((name) => whole.read(name, 'key')?.toString());
  expect(read).toEqual(['one', 'two', 'three']);
});

it('never trusts what is damaged, follows no link, and leaves what is no part', () => {
  keptIn(at('parts/1-of-1/pages')).write('a', 'key', 'whole');
  const file = at('parts/1-of-1/pages/a');
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  writeFileSync(at('secret'), 'secret');
  symlinkSync(at('secret'), at('parts/1-of-1/pages/b'));
  mkdirSync(at('parts/elsewhere'));
  writeFileSync(at('parts/elsewhere/c'), '');
  expect(joinParts(at('parts'), at('whole'))).toBe(1);
  expect(keptIn(at('whole/pages')).read('a', 'key')).toBeUndefined();
  expect(readdirSync(at('whole/pages'))).toEqual(['a']);
  expect(existsSync(at('whole/c'))).toBe(false);
});
