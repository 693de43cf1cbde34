import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, isSupported, isWhole, matchesLock, setup } from './setup.mjs';

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

test.each([
  ['linux-x64', '18.20.1', false],
  ['linux-x64', '20.0.0', true],
  ['linux-x64', '24.21.0', true],
  ['win32-arm64', '20.0.0', true],
  ['freebsd-x64', '20.20.2', false],
  ['freebsd-x64', '22.23.2', false],
  ['freebsd-x64', '24.2.0', false],
  ['freebsd-x64', '24.3.0', true],
  ['freebsd-x64', '24.21.0', true],
  ['freebsd-x64', '26.0.0', true],
])('on %s Node %s is enough to begin with: %s', (system, version, expected) =>
  expect(isSupported(version, system)).toBe(expected),
);

test('a package whose folder is missing or empty is noticed', () => {
  write(ASKED, PRESENT);
  expect(isWhole(dir)).toBe(false);
  mkdirSync(join(dir, 'node_modules', 'a'));
  expect(isWhole(dir)).toBe(false);
  writeFileSync(join(dir, 'node_modules', 'a', 'package.json'), '{}');
  expect(isWhole(dir)).toBe(true);
});

/** A project that needs a package, as npm itself would write it. */
function project(version) {
  const needs = { dependencies: { a: '1.0.0' } };
  const lock = { lockfileVersion: 3, packages: { '': needs, 'node_modules/a': { version } } };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(needs));
  writeFileSync(join(dir, 'package-lock.json'), JSON.stringify(lock));
}

test('without a network: one line, and nothing counts as installed', async () => {
  project('1.0.0');
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_cache: join(dir, 'cache'),
  };
  await expect(setup({ dir, env })).rejects.toThrow(
    /^the packages could not be fetched \(ECONNREFUSED\): is there a network\?$/,
  );
  expect(isInstalled(dir)).toBe(false);
});

test('what else npm complains of is shown whole', async () => {
  project('2.0.0');
  const error = await setup({ dir }).catch((thrown) => thrown);
  expect(error.message).toBe('`npm ci` failed, with this message');
  expect(error.output).toContain('package.json and package-lock.json');
});
