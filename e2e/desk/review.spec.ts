import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/run.mjs';
import { commitOn, git } from '../../src/desk/testing/github/repository.ts';
import { startGitHub, type GitHubServer } from '../../src/desk/testing/github/server.ts';
import { bring, type Pull } from '../../src/desk/testing/github/world.ts';

const FOLDER = 'content/cases/flooded-depot';
const RECORD = `${FOLDER}/case.yaml`;
const record = readFileSync(join(root, '.cache/e2e/corpus', RECORD), 'utf8');

let github: GitHubServer;

test.beforeEach(async ({ page }) => {
  github = await startGitHub();
  const repository = github.add('casebook', 'line', { [RECORD]: record }, ['casebook', 'ann']);
  git(repository.dir, ['branch', 'desk/flooded-depot', 'main']);
  commitOn(repository.dir, 'desk/flooded-depot', 'ann', {
    [RECORD]: record.replace(/(lessons:[^]*?evidence: \[)p\d+/, '$1p1'),
    'package.json': '{}',
  });
  const pull: Pull = {
    number: 7,
    repository,
    from: repository,
    branch: 'desk/flooded-depot',
    title: 'Other evidence',
    body: '',
    by: 'ann',
    state: 'open',
  };
  bring(pull);
  github.pulls.push(pull);
  await page.route('https://api.github.com/**', async (route) => {
    const address = route.request().url().replace('https://api.github.com', github.url);
    await route.fulfill({ response: await route.fetch({ url: address }) });
  });
});

test.afterEach(() => github.stop());

test('evidence that was exchanged shows beside its statement; what is no content is said loudly', async ({
  page,
}) => {
  await page.goto('/en/desk/#/review');
  await page.getByLabel('Repository').fill('casebook/line');
  await page.getByRole('button', { name: 'Show the open proposals' }).click();
  await page.getByRole('button', { name: 'Read' }).click();
  await expect(page.getByRole('alert')).toContainText('package.json');
  const change = page.getByRole('article', { name: 'Lesson 1 · Persian' });
  await expect(change).toContainText('The words are the same');
  await expect(change).toContainText('Before, it rested on');
  await expect(change.locator('.cited')).toHaveCount(1);
});
