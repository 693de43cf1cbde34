import { expect, test, type Page } from '@playwright/test';
import { goTo, openCase } from './open-case.ts';

/** The record of the draft that is open, as it would be proposed. */
const recordOf = async (page: Page): Promise<string> => {
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const chunks = await (await saved.createReadStream()).toArray();
  const { drafts } = JSON.parse(Buffer.concat(chunks as Buffer[]).toString('utf8')) as {
    drafts: { files: Record<string, string> }[];
  };
  return Object.entries(drafts[0]!.files).find(([path]) => path.endsWith('case.yaml'))![1];
};

test('a number turns green when the paragraph that says it is cited', async ({ page }) => {
  await openCase(page, 'china-post-11185-cutover', 'Summary');
  const claim = page.getByRole('group', { name: 'Headline', exact: true }).first();
  await claim.getByRole('button', { name: 'Remove paragraph 10' }).click();
  await expect(claim.getByText('60: no cited paragraph says it')).toBeVisible();
  await claim.getByRole('button', { name: 'Cite', exact: true }).click();
  const paragraph = page
    .getByRole('complementary', { name: 'The article' })
    .getByRole('button', { name: /^10\b/ });
  await paragraph.click();
  await expect(paragraph).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('complementary').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(claim.getByText('60: said')).toBeVisible();
  await expect(claim.getByText('no cited paragraph says it')).toHaveCount(0);
});

test(
  'a new event has an id, inherits the year, and is written as an editor would',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'china-post-11185-cutover', 'Summary');
    await page.getByRole('button', { name: 'New: Event' }).click();
    const event = page.getByRole('group', { name: 'Event 8', exact: true }).first();
    const when = event.getByRole('textbox', { name: /^When/ });
    await expect(when).toBeFocused();
    await when.fill('1398/11/3 12:30');
    await event.getByRole('textbox', { name: 'Event 8, English' }).fill('Calls went through.');
    await event.getByRole('textbox', { name: /^Paragraph numbers/ }).fill('10');
    await page.keyboard.press('Enter');
    await expect(
      event.getByText(/23 January 2020.*, the hour: no cited paragraph says it/),
    ).toBeVisible();
    expect(await recordOf(page)).toContain(
      `  - id: event-8
    at: 2020-01-23T12:30
    service: normal
    text:
      en: Calls went through.
    evidence: [p10]
figures:
`,
    );
  },
);

test('a concept is found in another language; one that lacks is proposed, then translated', async ({
  page,
}) => {
  await openCase(page, 'china-post-11185-cutover', 'Facts');
  await page.getByLabel('Search by any name').fill('زلزله');
  await page.getByRole('button', { name: 'Add earthquake' }).first().click();
  await page.getByText('Propose a new concept').click();
  const form = page.locator('.new-concept');
  await form.getByLabel('Name', { exact: true }).fill('Sand storm');
  await form.getByLabel('What it means').fill('Wind full of sand.');
  await expect(form.getByText('All of these are needed')).toBeVisible();
  await form.getByLabel('Which known concept').selectOption({ label: 'natural hazard' });
  await form.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText('“Sand storm” is proposed')).toBeVisible();
  await expect(page.getByText('Propose a new concept')).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sand storm' }).first()).toBeVisible();
  expect(await recordOf(page)).toContain('  - earthquake\n  - sand-storm\n');
  await goTo(page, 'Translate');
  const concept = page.getByRole('article', { name: 'Sand storm' });
  await expect(concept.getByText('Not there yet.')).toHaveCount(4);
  await concept.getByRole('textbox', { name: 'Name, Persian' }).fill('توفان شن');
  await expect(concept.getByText('Not there yet.')).toHaveCount(3);
});

test(
  'a day of the period that the text does not say gets its reason',
  { tag: '@sweep' },
  async ({ page }) => {
    await openCase(page, 'Claims by candlelight', 'Facts');
    const period = page.getByRole('region', { name: 'When it happened' });
    await expect(period.getByText('The text does not say')).toHaveCount(0);
    await period.getByLabel('From').fill('14 February 2022');
    await expect(period.getByText('The text does not say 14 February 2022.')).toBeVisible();
    await period.getByRole('button', { name: 'Say how it is known' }).click();
    const why = period.getByRole('textbox', { name: /^Why 14 February 2022 follows/ });
    await expect(why).toBeFocused();
    await why.fill('The issue came out that day.');
    await period.getByRole('button', { name: 'Keep the reason' }).click();
    await expect(period.getByText('The text does not say')).toHaveCount(0);
    expect(await recordOf(page)).toContain(`  inferred:
    - value: 2022
      why:
        en: The issue came out that day.
`);
  },
);
