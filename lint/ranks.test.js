import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BANS, RANKS } from './ranks-table.js';

const project = mkdtempSync(join(tmpdir(), 'ranks-'));
afterAll(() => rmSync(project, { recursive: true }));

const FORBIDDEN = [
  ['src/model/case.ts', '../text/fold.ts'],
  ['src/text/fold.ts', '../i18n/routes.ts'],
  ['src/i18n/routes.ts', '../content/source/files.ts'],
  ['src/cache/kept.ts', '../content/source/files.ts'],
  ['src/content/compile/case.ts', '../../article/tree.ts'],
  ['src/article/tree.ts', '../casebook/pairs.ts'],
  ['src/casebook/pairs.ts', '../search/shared/files.ts'],
  ['src/search/shared/files.ts', '../build/labels.ts'],
  ['src/offline/shared/stores.ts', '../worker/scope.ts'],
  ['src/offline/worker/scope.ts', '../build/members.ts'],
  ['src/offline/build/members.ts', '../../desk/draft.ts'],
  ['src/search/build/pack.ts', '../query/engine.ts'],
  ['src/search/testing/sized.ts', '../build/pack.ts'],
  ['src/search/query/engine.ts', '../page/view.ts'],
  ['src/export/tmx/tmx.ts', '../../components/Quote.astro'],
  ['src/chart/bars.ts', '../editor/check.ts'],
  ['src/client/facets.ts', '../search/query/query.ts'],
  ['src/editor/check.ts', '../layouts/Page.astro'],
  ['src/search/page/view.ts', '../../components/Quote.astro'],
  ['src/desk/draft.ts', '../components/Quote.astro'],
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
  ['src/offline/shared/stores.ts', 'node:fs'],
  ['src/offline/worker/scope.ts', '../../content/compile/case.ts'],
  ['src/components/Quote.astro', '../content/compile/case.ts'],
  ['src/components/Quote.astro', 'node:path'],
];

const TESTING = [
  ['src/search/build/pack.ts', '../testing/sized.ts'],
  ['src/content/compile/case.ts', '../testing/frozen.ts'],
  ['src/editor/check.ts', '../../bench/check.ts'],
];

const WAYS = [
  "const x = await import('../pages/a.ts');",
  'const x = await import(`../pages/${name}.ts`);',
  "export { x } from '../pages/a.ts';",
  "export * from '../pages/a.ts';",
  "import type { X } from '../pages/a.ts';",
  "type X = import('../pages/a.ts').X;",
  "const x = import.meta.glob(['../text/*.ts', '../pages/*.ts']);",
  "const x = new Worker(new URL('../pages/a.ts', import.meta.url));",
  "import '/src/pages/a.ts';",
];
const SCRIPT = "<script>\nimport('../pages/a.ts');\n</script>";

const importOf = (target) => `import '${target}';`;

const TABLES = [FORBIDDEN, ALLOWED, BANNED, TESTING];
const files = new Map();
for (const [file, target] of TABLES.flat())
  files.set(file, [
    ...(files.get(file) ?? (file.endsWith('.astro') ? ['---'] : [])),
    importOf(target),
  ]);
for (const [file, lines] of files) if (file.endsWith('.astro')) lines.push('---', '<p>text</p>');
WAYS.forEach((code, at) => files.set(`src/chart/way-${at}.ts`, [code]));
files.set('src/layouts/Script.astro', [SCRIPT]);
files.set('src/helpers/a.ts', ['export {};']);
files.set('src/pages/b.ts', [importOf('../helpers/a.ts')]);

for (const [file, lines] of files) {
  mkdirSync(join(project, dirname(file)), { recursive: true });
  writeFileSync(join(project, file), lines.join('\n'));
}
const config = { jsPlugins: [resolve('lint/ranks.js')], rules: { 'local/ranks': 'error' } };
writeFileSync(join(project, 'rules.json'), JSON.stringify({ ...config, categories: {} }));

const found = lint();

/** What the linter says of the whole made-up project, in one run. */
function lint() {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const options = ['-c', 'rules.json', '-f', 'json', '.'];
  try {
    execFileSync(process.execPath, [oxlint, ...options], { cwd: project });
  } catch ({ stdout }) {
    return JSON.parse(stdout).diagnostics.filter(({ code }) => code === 'local(ranks)');
  }
  throw new Error('the linter finds nothing');
}

/** What is said of a file, or of its import of `target` alone. */
function complaints(file, target) {
  const line = target && files.get(file).indexOf(importOf(target)) + 1;
  return found
    .filter(({ filename, labels }) => filename === file && (!line || labels[0].span.line === line))
    .map(({ message }) => message);
}

test.each(FORBIDDEN)('%s may not import %s', (file, target) => {
  expect(complaints(file, target)).toEqual([
    expect.stringContaining('may import only from a lower rank or its own folder'),
  ]);
});

// The script of the reports imports nothing, and what is wired above all may import all.
test.each(
  RANKS.slice(0, -1)
    .flat()
    .filter((unit) => unit.startsWith('src')),
)('an import from too high is planted in %s', (unit) =>
  expect(FORBIDDEN.some(([file]) => file === unit || file.startsWith(`${unit}/`))).toBe(true),
);

test.each(Object.keys(BANS))('what must never be imported is planted in %s', (unit) =>
  expect(BANNED.some(([file]) => file.startsWith(`${unit}/`))).toBe(true),
);

test.each(ALLOWED)('%s may import %s', (file, target) => {
  expect(complaints(file, target)).toEqual([]);
});

test.each(TESTING)('%s, a product file, may not import %s', (file, target) => {
  expect(complaints(file, target)).toEqual([expect.stringContaining('no product file imports it')]);
});

test.each(BANNED)('%s never imports %s', (file, target) => {
  expect(complaints(file, target)).toEqual([expect.stringContaining('never imports')]);
});

test.each(WAYS)('sees the import in: %s', (code) => {
  expect(complaints(`src/chart/way-${WAYS.indexOf(code)}.ts`)).toHaveLength(1);
});

test('sees an import in a script of an .astro file', () => {
  expect(complaints('src/layouts/Script.astro')).toHaveLength(1);
});

test('code of src without a rank is a complaint, whether it imports or is imported', () => {
  expect(complaints('src/helpers/a.ts')).toEqual([expect.stringContaining('give it a rank')]);
  expect(complaints('src/pages/b.ts')).toEqual([expect.stringContaining('has no rank')]);
});
