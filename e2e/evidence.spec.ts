import { expect, test, type Locator, type Page } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';

const CASE = 'cases/china-post-11185-cutover/';
const LOCALES = ['en', 'zh', 'fa'] as const;

const isInView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top > -2 && top < innerHeight;
  });

test('every statement, event, figure and note leads to its paragraphs, each back to it', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/${CASE}`);
    await expect(page.locator('.back').first()).toBeVisible();
    const { claims, faults } = await page.evaluate(() => {
      const evidence = [...document.querySelectorAll('main .ev')];
      for (const cited of document.querySelectorAll<HTMLElement>('.back > button')) cited.click();
      const found = evidence.flatMap((one) => {
        const claim = one.closest('[id]')?.id ?? '';
        const blocks = [...one.querySelectorAll('a')].flatMap(({ hash, dataset }) => [
          hash,
          ...(dataset.blocks ?? '')
            .split(' ')
            .filter(Boolean)
            .map((id) => `#${id}`),
        ]);
        return blocks.flatMap((hash) => {
          const back = document.querySelector(`${hash} > .back a[href="#${claim}"]`);
          const named = /\S+ ?[\d۰-۹]*$/.test(back?.textContent.trim() ?? '');
          return claim !== 'main' && back && named ? [] : [`${claim} ${hash}`];
        });
      });
      return { claims: evidence.length, faults: found };
    });
    expect(claims).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  }
});

test('a paragraph that the source contradicts leads to the note that says so', async ({ page }) => {
  await page.goto(`/en/${CASE}`);
  await page.locator('#p10 > .back').getByRole('button').click();
  await page.locator('#p10').getByRole('link', { name: 'Contradiction 1' }).click();
  await expect(page).toHaveURL(/#note-contradiction-1$/);
  await expect.poll(() => isInView(page, '#note-contradiction-1')).toBe(true);
  await expect(page.locator('#note-contradiction-1')).toContainText('240 minutes');
});

test('from a claim to its sentence in another language and back: two clicks each', async ({
  page,
}) => {
  await page.goto(`/en/${CASE}#situation-1`);
  // One click shows the sentence in both languages beside the claim; the next puts it away.
  const claim = page.locator('#situation-1');
  await claim.getByRole('button').click();
  await expect(claim.locator('blockquote p[lang="zh-Hans"]').first()).toContainText(
    /\p{Script=Han}/u,
  );
  await claim.getByRole('button').click();

  await claim.locator('.ev a').first().click();
  const id = new URL(page.url()).hash;
  await page.locator(id).hover();
  await page.locator('.tools').getByRole('link', { name: 'Chinese' }).click();
  await expect(page).toHaveURL(new RegExp(`en-zh/${id}$`));
  await expect(page.locator(`${id} > [lang="zh-Hans"]`)).toBeInViewport();

  await page.locator(`${id} > .n`).click();
  await page.locator(`${id} > .back`).getByRole('button').click();
  await page.locator(`${id} > .back a[href="#situation-1"]`).click();
  await expect(page).toHaveURL(new RegExp(`${CASE}#situation-1$`));
  await expect.poll(() => isInView(page, '#situation-1')).toBe(true);
});

test('what is inferred is marked, and says why', async ({ page }) => {
  await page.goto(`/en/${CASE}#course`);
  const mark = page.locator('.course details.mark').first();
  await mark.locator('summary').click();
  await expect(mark.locator('p')).toContainText('is not in the source');
});

/** The words of a block, without what only helps to cite it. */
const wordsOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const extra of copy.querySelectorAll('.n, .back, .tools')) extra.remove();
    return copy.textContent.trim();
  });

const expectNumberOnPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#p12 > .n')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
};

for (const [a, b] of [
  ['zh', 'fa'],
  ['fa', 'en'],
  ['en', 'zh'],
] as const)
  test(
    `#p12 is the same paragraph in ${a}, in ${b} and in both, and numbered on paper`,
    mainlyIn('fa', b),
    async ({ page }) => {
      const texts: string[] = [];
      for (const locale of [a, b]) {
        await page.goto(`/${locale}/${CASE}#p12`);
        await expect.poll(() => isInView(page, '#p12')).toBe(true);
        texts.push(await wordsOf(page, '#p12'));
        await expectNumberOnPaper(page);
      }
      await page.goto(`/${b}/${CASE}${a}-${b}/#p12`);
      // The language of the page comes first.
      expect(await wordsOf(page, '#p12 > [lang] >> nth=0')).toBe(texts[1]);
      expect(await wordsOf(page, '#p12 > [lang] >> nth=1')).toBe(texts[0]);
      await expectNumberOnPaper(page);
    },
  );

test(
  'the language switch keeps a paragraph that is being read, also one that fills the view',
  { tag: '@sweep' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 420 });
    await page.goto(`/en/${CASE}`);
    // Its first lines have left the view, its next has not come.
    await page.locator('#p33').evaluate((block) => {
      const { top } = block.getBoundingClientRect();
      scrollBy(0, top + 60);
    });
    await page.locator('.switch').getByRole('link', { name: '中文' }).click();
    await page.waitForURL(/\/zh\/.+#p33$/);

    // Side by side, what lies under the bar is not in view.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/en/${CASE}zh-fa/#p20`);
    await page.locator('.switch').getByRole('link', { name: 'فارسی' }).click();
    await expect(page).toHaveURL(/\/fa\/.+zh-fa\/#p20$/);
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, other, pair, name] of [
    ['en', 'zh', 'en-zh', '中文'],
    ['fa', 'zh', 'zh-fa', '中文'],
  ] as const)
    test(
      `one click from a claim to its sentence in ${locale}, two to the one in ${other}, one step back`,
      mainlyIn('fa', locale),
      async ({ page }) => {
        let clicks = 0;
        const follow = async (link: Locator): Promise<void> => {
          clicks += 1;
          await link.click();
        };
        const evidence = page.locator('#brief-situation-1 .ev a').first();
        await page.goto(`/${locale}/${CASE}`);
        await follow(evidence);
        expect(clicks).toBe(1);
        const { pathname, hash } = new URL(page.url());
        expect(pathname).toBe(`/${locale}/${CASE}`);
        await expect(page.locator(hash)).toBeInViewport();
        await page.goBack();
        await expect(evidence).toBeInViewport();

        // The statement has the same place in each language.
        clicks = 0;
        await follow(page.locator('header').getByRole('link', { name }));
        await follow(evidence);
        expect(clicks).toBe(2);
        expect(page.url()).toContain(`/${other}/${CASE}${hash}`);
        await expect(page.locator(hash)).toBeInViewport();
        const sentence = await page.locator(hash).textContent();
        await page.goBack();
        await expect(evidence).toBeInViewport();

        // The number of the paragraph leads to the row of both, whose number leads back to the case.
        await page.goto(`/${locale}/${CASE}${hash}`);
        await page.locator(`${hash} > .n`).click();
        await expect(page).toHaveURL(`/${locale}/${CASE}${pair}/${hash}`);
        const cell = page.locator(`${hash} > [lang]`).last();
        await expect(cell).toBeInViewport();
        expect(sentence).toContain(await cell.textContent());
        await page.locator(`${hash} > .n`).click();
        await expect(page).toHaveURL(`/${locale}/${CASE}${hash}`);
      },
    );
});
