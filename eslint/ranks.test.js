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
  ['src/model/case.ts', '../text/fold.ts'],
  ['src/text/fold.ts', '../i18n/routes.ts'],
  ['src/i18n/routes.ts', '../content/source/files.ts'],
  ['src/content/compile/case.ts', '../../article/tree.ts'],
  ['src/article/tree.ts', '../casebook/pairs.ts'],
  ['src/casebook/pairs.ts', '../search/shared/files.ts'],
  ['src/search/shared/files.ts', '../build/labels.ts'],
  ['src/search/build/pack.ts', '../query/engine.ts'],
  ['src/search/query/engine.ts', '../page/view.ts'],
  ['src/export/tmx/tmx.ts', '../../components/Quote.astro'],
  ['src/chart/bars.ts', '../editor/check.ts'],
  ['src/client/facets.ts', '../search/query/query.ts'],
  ['src/editor/check.ts', '../layouts/Page.astro'],
  ['src/search/page/view.ts', '../../components/Quote.astro'],
  ['src/components/deep/Quote.astro', '../../layouts/Page.astro'],
  ['src/layouts/Page.astro', '../pages/index.astro'],
  ['src/content.config.ts', './layouts/Page.astro'],
  ['src/pages/index.astro', '../../astro.config.mjs'],
];

const ALLOWED = [
  ['src/model/case.ts', './locale.ts'],
  ['src/content/deep/case.ts', '../blocks.ts'],
  ['src/client/facets.ts', '../text/fold.ts'],
  ['src/editor/check.ts', '../content/compile/case.ts'],
  ['src/editor/check.ts', 'node:fs'],
  ['src/client/facets.test.ts', 'node:fs'],
  ['src/search/page/view.ts', '../query/answer.ts'],
  ['src/search/build/pack.test.ts', '../testing/sized.ts'],
  ['src/content/testing/frozen.ts', '../../../e2e/fixtures/corpus.ts'],
  ['src/components/Quote.astro', '../client/quote.ts'],
  ['src/layouts/Page.astro', '../styles/page.css'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/pages/[locale]/index.astro', '../../content/compile/case.ts'],
  ['astro.config.mjs', './src/content/compile/loader.ts'],
  ['e2e/smoke.spec.ts', '../src/model/locale.ts'],
];

const BANNED = [
  ['src/client/facets.ts', '../content/compile/case.ts'],
  ['src/client/facets.ts', 'node:fs'],
  ['src/client/facets.ts', 'fs'],
  ['src/search/query/engine.ts', 'node:fs'],
  ['src/search/page/view.ts', '../../content/compile/case.ts'],
  ['src/components/Quote.astro', '../content/compile/case.ts'],
  ['src/components/Quote.astro', 'node:path'],
];

const TESTING = [
  ['src/search/build/pack.ts', '../testing/sized.ts'],
  ['src/content/compile/case.ts', '../testing/frozen.ts'],
  ['src/editor/check.ts', '../../bench/check.ts'],
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

test.each(TESTING)('%s, a product file, may not import %s', (file, target) => {
  expect(complaints(file, importOf(file, target))).toEqual([
    expect.stringContaining('no product file imports it'),
  ]);
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
  expect(complaints('src/chart/index.ts', code)).toHaveLength(1);
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
