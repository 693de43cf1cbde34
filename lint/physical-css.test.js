import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { physicalDeclarations } from './physical-css.js';

const declarations = (css) => physicalDeclarations(`p { ${css} }`).map((one) => one.declaration);

test.each([
  'left: 0',
  'top: 1px',
  'margin-left: 1px',
  'padding-right: 1px',
  'scroll-margin-top: 1px',
  'border-left: 1px solid',
  'border-right-color: red',
  'border-top-left-radius: 1px',
  'text-align: left',
  'text-align: RIGHT !important',
  'margin: 0 1px 0 calc(1px + 2px)',
  'float: left',
  'float: inline-start',
])('refuses %s', (css) => {
  expect(declarations(css)).toHaveLength(1);
});

test.each([
  'inset-inline-start: 0',
  'margin-inline: auto',
  'margin: 0 1px 2px 1px',
  'padding-block-end: 1px',
  'border-inline-start: 1px solid',
  'border-start-start-radius: 1px',
  'text-align: start',
  'width: 10px',
  '--left: 1px',
  'transform-origin: top left',
])('accepts %s', (css) => {
  expect(declarations(css)).toEqual([]);
});

test('finds them in the styles of an .astro file, at the line of the file', () => {
  const source =
    '<p style="left: 0">left: 0</p>\n<style>\n  @media print {\n    p { float: left }\n  }\n</style>';
  expect(physicalDeclarations(source, true)).toEqual([
    { line: 4, declaration: 'float: left' },
    { line: 1, declaration: 'left: 0' },
  ]);
});

test('no style of this site names a physical side', () => {
  const found = globSync('{src,public}/**/*.{css,astro}').flatMap((file) =>
    physicalDeclarations(readFileSync(file, 'utf8'), file.endsWith('.astro')).map(
      ({ line, declaration }) => `${file}:${line} ${declaration}`,
    ),
  );
  expect(found).toEqual([]);
});
