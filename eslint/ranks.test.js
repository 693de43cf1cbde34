import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ranks } from './ranks.js';

const config = [
  ...astro.configs['flat/base'],
  {
    files: ['**/*.ts', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    plugins: { local: { rules: { ranks } } },
    rules: { 'local/ranks': 'error' },
  },
];

function complaints(file, code) {
  const linter = new Linter({ cwd: '/project' });
  const options = { filename: `/project/${file}`, filterCodeBlock: () => true };
  return linter.verify(code, config, options).map(({ message }) => message);
}

const FORBIDDEN = [
  ['src/schema/case.ts', '../text/fold.ts'],
  ['src/text/fold.ts', '../i18n/routes.ts'],
  ['src/i18n/routes.ts', '../corpus/case.ts'],
  ['src/corpus/case.ts', '../search/query.ts'],
  ['src/search/index.ts', '../export/tmx.ts'],
  ['src/export/tmx.ts', '../components/Quote.astro'],
  ['src/chart/bars.ts', '../editor/check.ts'],
  ['src/client/search.ts', '../search/query.ts'],
  ['src/editor/check.ts', '../layouts/Page.astro'],
  ['src/components/deep/Quote.astro', '../../layouts/Page.astro'],
  ['src/layouts/Page.astro', '../pages/index.astro'],
  ['src/content.config.ts', './layouts/Page.astro'],
  ['src/pages/index.astro', '../../astro.config.mjs'],
];

const ALLOWED = [
  ['src/schema/case.ts', './locale.ts'],
  ['src/corpus/deep/case.ts', '../blocks.ts'],
  ['src/client/search.ts', '../text/fold.ts'],
  ['src/editor/check.ts', '../corpus/case.ts'],
  ['src/editor/check.ts', 'node:fs'],
  ['src/client/search.test.ts', 'node:fs'],
  ['src/components/Quote.astro', '../client/quote.ts'],
  ['src/layouts/Page.astro', '../styles/page.css'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/pages/[locale]/index.astro', '../../corpus/case.ts'],
  ['astro.config.mjs', './src/corpus/loader.ts'],
  ['e2e/smoke.spec.ts', '../src/schema/locale.ts'],
];

const BANNED = [
  ['src/client/search.ts', '../corpus/case.ts'],
  ['src/client/search.ts', 'node:fs'],
  ['src/client/search.ts', 'fs'],
  ['src/components/Quote.astro', '../corpus/case.ts'],
  ['src/components/Quote.astro', 'node:path'],
];

/** An import of `target`, as the file at `path` would write it. */
function importOf(path, target) {
  const code = `import x from '${target}';\nx();\n`;
  return path.endsWith('.astro') ? `---\n${code}---\n<p>text</p>\n` : code;
}

test.each(FORBIDDEN)('%s may not import %s', (file, target) => {
  expect(complaints(file, importOf(file, target))).toEqual([
    expect.stringContaining('may import only from a lower rank or its own folder'),
  ]);
});

test.each(ALLOWED)('%s may import %s', (file, target) => {
  expect(complaints(file, importOf(file, target))).toEqual([]);
});

test.each(BANNED)('%s never imports %s', (file, target) => {
  expect(complaints(file, importOf(file, target))).toEqual([
    expect.stringContaining('never imports'),
  ]);
});

test.each([
  "const x = await import('../pages/a.ts');",
  'const x = await import(`../pages/${name}.ts`);',
  "export { x } from '../pages/a.ts';",
  "export * from '../pages/a.ts';",
  "import type { X } from '../pages/a.ts';",
  "type X = import('../pages/a.ts').X;",
  "const x = import.meta.glob(['../text/*.ts', '../pages/*.ts']);",
  "const x = new Worker(new URL('../pages/a.ts', import.meta.url));",
  "import '/src/pages/a.ts';",
])('sees the import in: %s', (code) => {
  expect(complaints('src/search/index.ts', code)).toHaveLength(1);
});

test('sees an import in the template and in the scripts of an .astro file', () => {
  const bad = "import('../pages/a.ts')";
  expect(complaints('src/layouts/A.astro', `<p>{${bad}}</p>`)).toHaveLength(1);
  expect(complaints('src/layouts/A.astro', `<script>${bad};</script>`)).toHaveLength(1);
});

test('code of src without a rank is a complaint, whether it imports or is imported', () => {
  expect(complaints('src/helpers/a.ts', 'export {};')).toEqual([
    expect.stringContaining('give it a rank'),
  ]);
  expect(complaints('src/pages/a.ts', "import '../helpers/a.ts';")).toEqual([
    expect.stringContaining('has no rank'),
  ]);
});
