import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, isSupported, matchesLock } from './setup.mjs';

const ASKED = {
  '': { name: 'site' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const PRESENT = { 'node_modules/a': ASKED['node_modules/a'] };

let dir;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(asked, present) {
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify({ packages: asked }));
  if (!present) return;
  mkdirSync(join(dir, 'node_modules'));
  const file = join(dir, 'node_modules', '.package-lock.json');
  writeFileSync(file, JSON.stringify({ packages: present }));
}

test('what the lockfile asks for is there', () => {
  write(ASKED, PRESENT);
  expect(matchesLock(dir)).toBe(true);
});

test('without the pinned Node nothing counts as installed', () => {
  write(ASKED, PRESENT);
  expect(isInstalled(dir)).toBe(false);
});

test.each([
  ['nothing is installed', ASKED, undefined],
  ['a package is missing', ASKED, {}],
  ['a package is left over', ASKED, { ...PRESENT, 'node_modules/old': { version: '1.0.0' } }],
  ['a version differs', ASKED, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['bytes differ', ASKED, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
])('%s: install', (_name, asked, present) => {
  write(asked, present);
  expect(matchesLock(dir)).toBe(false);
});

test('Node 20 is the oldest that is supported', () => {
  expect(['18.20.1', '20.0.0', '24.21.0'].map(isSupported)).toEqual([false, true, true]);
});
