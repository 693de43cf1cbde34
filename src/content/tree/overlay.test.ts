import { expect, test } from 'vitest';
import { memoryFiles } from '../source/memory.ts';
import { overlay } from './overlay.ts';

const below = memoryFiles(
  new Map([
    ['content/a/one', '1'],
    ['content/a/two', '2'],
    ['content/b/one', '3'],
  ]),
);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('what is laid over is read in the place of what was there, the rest as it was', () => {
  const files = overlay(
    below,
    new Map([
      ['content/a/one', 'new'],
      ['content/c/d/e', ''],
    ]),
  );
  expect(text(files.read('content/a/one'))).toBe('new');
  expect(files.size('content/a/one')).toBe(3);
  expect(text(files.read('content/a/two'))).toBe('2');
  expect(files.size('content/c/d/e')).toBe(0);
  expect([...files.names('content')].sort()).toEqual(['a', 'b', 'c']);
  expect(files.names('content/c')).toEqual(['d']);
  expect([files.kind('content/c/d'), files.kind('content/c/d/e')]).toEqual(['folder', 'file']);
  expect(files.kind('content/x')).toBeUndefined();
});

test('what is to go is not there, and no folder without its last file', () => {
  const files = overlay(
    below,
    new Map([
      ['content/a/one', null],
      ['content/b/one', null],
    ]),
  );
  expect(files.names('content/a')).toEqual(['two']);
  expect(files.kind('content/a/one')).toBeUndefined();
  expect(files.names('content')).toEqual(['a']);
  expect(files.kind('content/b')).toBeUndefined();
});
