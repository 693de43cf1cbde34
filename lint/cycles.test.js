import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codeIn, cyclesIn } from './cycles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const circles = (files) => cyclesIn(new Map(Object.entries(files)));

test('no modules of this project load each other', () => {
  const code = codeIn(root);
  expect(code.has('src/model/locale.ts')).toBe(true);
  expect(cyclesIn(code)).toEqual([]);
});

describe('a circle', () => {
  test.each([
    ['of two', { 'a/b.ts': "import { c } from './c.ts';", 'a/c.ts': "import './b.ts';" }],
    [
      'of two that hand on',
      { 'a/b.ts': "export * from './c.ts';", 'a/c.ts': "import b from './b.ts';" },
    ],
    [
      'of two by name',
      { 'a/b.ts': "export { c } from './c.ts';", 'a/c.ts': "import * as b from './b.ts';" },
    ],
    [
      'of two with a type beside a value',
      { 'a/b.ts': "import { type T, c } from './c.ts';", 'a/c.ts': "import './b.ts';" },
    ],
  ])('%s is found', (_, files) => {
    expect(circles(files)).toEqual(['a/b.ts → a/c.ts → a/b.ts']);
  });

  test('of one, and of three behind another, are found', () => {
    expect(circles({ 'a.ts': "import './a.ts';" })).toEqual(['a.ts → a.ts']);
    expect(
      circles({
        'a.ts': "import './b/c.ts';",
        'b/c.ts': "import './d.ts';",
        'b/d.ts': "import '../e.ts';",
        'e.ts': "import './b/c.ts';",
      }),
    ).toEqual(['b/c.ts → b/d.ts → e.ts → b/c.ts']);
  });

  test('of types is none, nor is what two import', () => {
    expect(
      circles({
        'a.ts': "import type { B } from './b.ts'; import './c.ts';",
        'b.ts':
          "import { type A } from './a.ts'; import './c.ts'; export type { A } from './a.ts';",
        'c.ts': "import 'node:fs'; const later = () => import('./a.ts');",
      }),
    ).toEqual([]);
  });
});
