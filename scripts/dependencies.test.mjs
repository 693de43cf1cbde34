import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const list = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');

/** The packages of a part of the list, with what they are for. */
function rowsOf(title) {
  const part = list.split('\n## ').find((one) => one.startsWith(title));
  return Array.from(part.matchAll(/^\| `([^`]+)` *\| (\S.*?) *\|$/gm), ([, name, use]) => [
    name,
    use,
  ]);
}

test.each([
  ['The site is made with', dependencies],
  ['It is tested and written with', devDependencies],
  ['Every step runs on', optionalDependencies],
])('%s: every package, each with its use', (title, packages) => {
  expect(
    rowsOf(title)
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(packages).sort());
});
