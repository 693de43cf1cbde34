import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { root } from '../../scripts/run.mjs';
import { commitOn, textAt } from '../../src/desk/testing/github/repository.ts';
import { startGitHub, type GitHubServer } from '../../src/desk/testing/github/server.ts';
import { goTo, openCase } from './open-case.ts';

const CASE = 'late-translation';
const FOLDER = `content/cases/${CASE}`;
const NAMES = ['case.yaml', 'article.en.mdx', 'article.zh.mdx', 'blocks.lock.yaml'];
const FILES = Object.fromEntries(
  NAMES.map((name) => [
    `${FOLDER}/${name}`,
    readFileSync(join(root, '.cache/e2e/corpus', FOLDER, name), 'utf8'),
  ]),
);
const ENGLISH = `${FOLDER}/article.en.mdx`;
const CHINESE = `${FOLDER}/article.zh.mdx`;
const WORDS = '没有一个人空手而归。';

let github: GitHubServer;

test.beforeEach(async ({ page }) => {
  github = await startGitHub();
  github.add('casebook', 'line', FILES, ['casebook', 'ann']);
  github.accounts.set('token-ann', 'ann');
  await page.route('https://api.github.com/**', async (route) => {
    const address = route.request().url().replace('https://api.github.com', github.url);
    await route.fulfill({ response: await route.fetch({ url: address }) });
  });
});

test.afterEach(async () => {
  const { breaches } = github;
  await github.stop();
  expect(breaches).toEqual([]);
});

const changeChinese = async (page: Page): Promise<void> => {
  await openCase(page, 'The library of answers', 'Translate');
  await page.getByLabel('Into').selectOption({ label: 'Chinese' });
  await page.getByRole('textbox', { name: 'Paragraph 4 in Chinese', exact: true }).fill(WORDS);
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await goTo(page, 'Propose');
};

const signIn = async (page: Page, token: string): Promise<void> => {
  await page.getByLabel('Repository').fill('casebook/line');
  await page.getByLabel('Token').fill(token);
};
const propose = (page: Page) => page.getByRole('button', { name: /^Propose/ }).click();

test('a proposal is made, after a token that GitHub does not know, and carries the lock', async ({
  page,
}) => {
  await changeChinese(page);
  await expect(page.getByLabel('In a sentence')).toHaveValue(/Article in Chinese \(1 paragraph/);
  await signIn(page, 'token-nobody');
  await propose(page);
  await expect(page.getByRole('alert')).toContainText('does not know this token');
  await expect(page.getByRole('alert')).toContainText('Your draft is safe');
  await page.getByLabel('Token').fill('token-ann');
  await propose(page);
  await expect(page.getByText('Proposed: number 1')).toBeVisible();
  const { dir } = github.repositories.get('casebook/line')!;
  expect(textAt(dir, `desk/${CASE}`, CHINESE)).toContain(WORDS);
  expect(textAt(dir, `desk/${CASE}`, `${FOLDER}/blocks.lock.yaml`)).not.toBe(
    FILES[`${FOLDER}/blocks.lock.yaml`],
  );
  await page.getByRole('link', { name: 'All drafts' }).click();
  await page.getByRole('region', { name: 'Open proposals' }).locator('li a').click();
  await expect(page.getByRole('insertion').first()).toBeVisible();
});

test(
  'where both have written, the editor chooses; the rest is joined, and then it is proposed',
  { tag: '@sweep' },
  async ({ page }) => {
    await changeChinese(page);
    const { dir } = github.repositories.get('casebook/line')!;
    const theirs = FILES[CHINESE]!.replace('没有人空手而归。', '人人都得到了答案。').replace(
      '## 书架',
      '## 答案架',
    );
    commitOn(dir, 'main', 'bob', { [CHINESE]: theirs });
    await signIn(page, 'token-ann');
    await propose(page);
    await expect(page.getByText('Others have changed the same files')).toBeVisible();
    const other = page.getByLabel('Other words');
    await other.clear();
    await other.pressSequentially('人人都得到了答案，没有人空手而归。');
    await page.getByRole('button', { name: 'Take these over' }).click();
    await expect(page.getByText('Your draft now builds on')).toBeVisible();
    await propose(page);
    await expect(page.getByText('Proposed: number 1')).toBeVisible();
    const text = textAt(dir, `desk/${CASE}`, CHINESE)!;
    expect(text).toContain('## 答案架');
    expect(text).toContain('人人都得到了答案，没有人空手而归。');
    expect(textAt(dir, `desk/${CASE}`, ENGLISH)).toBe(FILES[ENGLISH]);
  },
);

test('without an account a proposal is a file, and a reviewer reads it paragraph by paragraph', async ({
  page,
}) => {
  await changeChinese(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the proposal' }).click();
  const file = await (await coming).path();
  await page.goto('/fa/desk/#/review');
  await page.locator('input[type=file]').setInputFiles(file);
  const change = page.getByRole('article', { name: 'بند ۴ · چینی' });
  await expect(change.getByRole('insertion')).toHaveCount(1);
  await expect(change).toContainText('Nobody was sent home');
  await change.getByRole('button', { name: 'درست است' }).click();
  await expect(page.getByRole('textbox', { name: 'بازبینی شما' })).toHaveValue(
    /خوانده شد، درست است/,
  );
});

test('a file that wants to write elsewhere is refused, and says so', async ({ page }) => {
  await page.goto('/en/desk/#/review');
  const bundle = {
    format: 'unbroken-line-proposal',
    version: 1,
    base: { from: 'site' },
    message: '<img src=x onerror=alert(1)>',
    author: '',
    made: '2026-11-28',
    changes: [{ path: 'content/../.github/workflows/x.yml', former: null, text: 'x' }],
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'bad.unbroken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(bundle)),
  });
  await expect(page.getByRole('status')).toContainText('write outside the content');
});
