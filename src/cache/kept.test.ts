import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn, NOTHING_KEPT } from './kept.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (body: Buffer | undefined): string | undefined => body?.toString();

test('gives back what was kept, as long as its key is the same', () => {
  const kept = keptIn(join(folder, 'new/room'));
  expect(kept.read('a', '1')).toBeUndefined();
  kept.write('a', '1', 'ی\0\n');
  kept.write('empty', '1', '');
  expect(text(kept.read('a', '1'))).toBe('ی\0\n');
  expect(text(kept.read('empty', '1'))).toBe('');
  expect(kept.read('a', '2')).toBeUndefined();
  kept.write('a', '2', 'b');
  expect(kept.read('a', '1')).toBeUndefined();
  expect(text(kept.read('a', '2'))).toBe('b');
});

test.each([
  '',
  'x',
  '{}',
  '\0'.repeat(200),
  'a'.repeat(129),
  `${'0'.repeat(64)} ${'0'.repeat(64)}\nb`,
])('does not trust what something else has written: %j', (other) => {
  const kept = keptIn(folder);
  kept.write('a', '1', 'whole');
  writeFileSync(join(folder, 'a'), other);
  expect(kept.read('a', '1')).toBeUndefined();
  kept.write('a', '1', 'whole');
  expect(text(kept.read('a', '1'))).toBe('whole');
});

test('forgets what is not named, and what a build that was broken off has left', () => {
  const kept = keptIn(folder);
  for (const name of ['a', 'b', 'c.123.tmp']) kept.write(name, '1', name);
  kept.prune(['a']);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('goes on where nothing can be written, and says so of what others are to read', () => {
  writeFileSync(join(folder, 'file'), '');
  const none = keptIn(join(folder, 'file', 'room'));
  for (const kept of [none, NOTHING_KEPT]) {
    kept.write('a', '1', 'b');
    kept.prune([]);
    expect(kept.read('a', '1')).toBeUndefined();
  }
  expect(() => none.put('a', '1', 'b')).toThrow(/^E[A-Z]+: /);
});

const makeFull = (path: string): void => {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  writeFileSync(join(path, 'other'), '');
};
const withoutRights = (path: string): void => chmodSync(path, 0);
const gone = (path: string): void => rmSync(path, { recursive: true });
const file = (path: string): void => {
  gone(path);
  writeFileSync(path, '');
};
const linkToNothing = (path: string): void => {
  gone(path);
  symlinkSync('none', path);
};

test.each<[string, string, (path: string) => void]>([
  ['a folder', 'top/room/a', makeFull],
  ['a file without rights', 'top/room/a', withoutRights],
  ['a link to nothing', 'top/room/a', linkToNothing],
  ['a file', 'top/room', file],
  ['a folder without rights', 'top/room', withoutRights],
  ['nothing', 'top/room', gone],
  ['a file', 'top', file],
  ['a folder without rights', 'top', withoutRights],
  ['a link to nothing', 'top', linkToNothing],
])('%s at %s makes room', (_what, place, damage) => {
  const kept = keptIn(join(folder, 'top', 'room'), join(folder, 'top'));
  kept.put('a', '1', 'whole');
  damage(join(folder, place));
  kept.put('a', '1', 'whole');
  expect(text(kept.read('a', '1'))).toBe('whole');
  expect(readdirSync(join(folder, 'top', 'room'))).toEqual(['a']);
});
