import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../scripts/run.mjs';

const LOCALES = ['en', 'zh', 'fa'];
const CASE = '/en/cases/ge-healthcare-smart-service/';

/** `cases/x/zh-en/` for each two languages in which a published case has an article. */
const expectedPairs = (): string[] => {
  const cases = globSync('content/cases/*/case.yaml', { cwd: root })
    .filter((file) => /^status: published$/m.test(readFileSync(join(root, file), 'utf8')))
    .map(dirname);
  return cases.flatMap((folder) => {
    const files = globSync(`${folder}/article.*.mdx`, { cwd: root });
    const languages = files.map((file) => basename(file).split('.')[1] ?? '');
    const pairs = languages.flatMap((a) =>
      languages.filter((b) => b !== a).map((b) => `${a}-${b}`),
    );
    return pairs.map((pair) => `cases/${basename(folder)}/${pair}/`);
  });
};

test('every pair of every published case is in the site map, in each language, and no other', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [
    ...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*\/[a-z]{2}-[a-z]{2}\/)<\/loc>/g),
  ];
  const expected = LOCALES.flatMap((locale) => expectedPairs().map((path) => `${locale}/${path}`));
  expect(expected.length).toBeGreaterThan(0);
  expect(listed.map(([, path]) => path).sort()).toEqual(expected.sort());
  for (const path of expected) expect((await request.get(`/${path}`)).status(), path).toBe(200);
  for (const none of ['en-en', 'en-de', 'zh'])
    expect((await request.get(`${CASE}${none}/`)).status(), none).toBe(404);
});
