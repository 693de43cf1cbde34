import { expect, test } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';
import { ask, cases, open, results, status } from './search-page.ts';

const ASKED = {
  en: {
    home: 'working from home',
    groups: ['Terms', 'What to do'],
    guide: ['translate an article', 'Guides'],
    understood: 'earthquake → 地震, زلزله',
    quake: 'earthquake',
    asTyped: 'Only the words as typed',
    byMeaning: 'By meaning again',
    filters: ['Hazard', 'Practice', 'Sector', 'Original language', 'Year'],
    original: 'Chinese',
    count: /^2 cases$/,
    strange: 'sourdough bread',
    common: 'Terms to begin with',
    near: ['seismograph', 'Terms that come near'],
  },
  zh: {
    home: '居家办公',
    groups: ['术语', '怎么办'],
    guide: ['翻译文章', '指南'],
    understood: '地震 → earthquake、زلزله',
    quake: '地震',
    asTyped: '只按原词搜索',
    byMeaning: '恢复按词义搜索',
    filters: ['风险事件', '做法', '行业', '原文语言', '年份'],
    original: '中文',
    count: /^2 个案例$/,
    strange: '量子纠缠',
    common: '可以从这些术语看起',
    near: ['保险箱价格', '术语'],
  },
  fa: {
    home: 'دورکاری',
    groups: ['اصطلاحات', 'چه کنیم'],
    guide: ['ترجمهٔ مقاله', 'راهنماها'],
    understood: 'زلزله ← earthquake، 地震',
    quake: 'زلزله',
    asTyped: 'فقط همین واژه‌ها',
    byMeaning: 'دوباره بر اساس معنا',
    filters: ['مخاطره', 'راهکار', 'بخش اقتصادی', 'زبان اصلی', 'سال'],
    original: 'چینی',
    count: /^۲ نمونه$/,
    strange: 'درهم‌تنیدگی کوانتومی',
    common: 'از این اصطلاحات شروع کنید',
    near: ['دورنگار', 'اصطلاحات نزدیک'],
  },
} as const;

for (const [locale, asked] of Object.entries(ASKED)) {
  test(
    `${locale}: practices stand above the cases, terms and guides in groups of their own below`,
    mainlyIn('en', locale),
    async ({ page }) => {
      await open(page, locale, asked.home);
      await expect(cases(page).first()).toBeVisible();
      const [terms, practices] = asked.groups;
      await expect(results(page).locator('.pointers:has(~ .hits) h2')).toHaveText([practices]);
      await expect(results(page).locator('.hits ~ .pointers h2').first()).toHaveText(terms);
      for (const kind of ['terms', 'practices'])
        await expect(
          results(page).locator(`.pointers a[href="/${locale}/${kind}/home-agents/"]`),
        ).toBeVisible();

      const [guide, heading] = asked.guide;
      await ask(page, guide);
      await expect(
        results(page).getByRole('heading', { name: heading, exact: true }),
      ).toBeVisible();
      await expect(results(page).locator(`a[href="/${locale}/guides/translate/"]`)).toBeVisible();
    },
  );

  test(
    `${locale}: the query is understood, and that can be switched off; filters have true counts`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      await open(page, locale, asked.quake);
      await expect(page.locator('.understood')).toContainText(asked.understood);
      await page.getByRole('button', { name: asked.asTyped }).click();
      await expect(page).toHaveURL(/exact=1/);
      await expect(page.locator('.understood')).not.toContainText(asked.understood);
      const back = page.getByRole('button', { name: asked.byMeaning });
      // The reader stays at the switch.
      await expect(back).toBeFocused();
      await back.click();
      await expect(page.locator('.understood')).toContainText(asked.understood);

      await expect(status(page)).toHaveText(asked.count);
      const groups = page.locator('[data-search-filters] summary');
      const names = await groups.allTextContents();
      for (const name of asked.filters) expect(names).toContain(name);
      await groups.filter({ hasText: asked.filters[3] }).click();
      const choice = page.locator('[data-search-filters] li', { hasText: asked.original }).first();
      const count = (await choice.locator('.count').textContent())!;
      await choice.locator('input').check();
      await expect(page).toHaveURL(/original=zh/);
      const inDigits = new Intl.NumberFormat(locale);
      await expect.poll(async () => inDigits.format(await cases(page).count())).toBe(count);
    },
  );

  test(
    `${locale}: when nothing is close it says so, and offers terms`,
    mainlyIn('zh', locale),
    async ({ page }) => {
      await open(page, locale, asked.strange);
      await expect(results(page)).toHaveAttribute('data-state', 'empty');
      await expect(cases(page)).toHaveCount(0);
      await expect(status(page)).not.toBeEmpty();
      await expect(results(page).getByRole('heading', { name: asked.common })).toBeVisible();
      const [query, heading] = asked.near;
      await ask(page, query);
      await expect(cases(page)).toHaveCount(0);
      await expect(
        results(page).getByRole('heading', { name: heading, exact: true }),
      ).toBeVisible();
      await expect(results(page).locator('.pointers a').first()).toBeVisible();
    },
  );

  test(
    `${locale}: a passage leads to its paragraph, in view and marked`,
    mainlyIn('fa', locale),
    async ({ page }) => {
      await open(page, locale, asked.home);
      const passage = cases(page).locator('.passage a').first();
      await expect(passage.locator('mark').first()).toBeVisible();
      const [, id = ''] = (await passage.getAttribute('href'))?.split('#') ?? [];
      await passage.click();
      const paragraph = page.locator(`[id="${id}"]`);
      await expect(paragraph).toBeInViewport();
      const unmarked = page.locator('main p').last();
      const background = (one: Element) => getComputedStyle(one).backgroundColor;
      expect(await paragraph.evaluate(background)).not.toBe(await unmarked.evaluate(background));
    },
  );
}

const MIXED = [
  ['Rackspace断网', 'rackspace-phone-outage'],
  ['GE医疗 چنگدو', 'ge-healthcare-smart-service'],
  ['11185 热线 پست', 'china-post-11185-cutover'],
] as const;

test(
  'a first query in several scripts opens their parts of the index',
  { tag: '@sweep' },
  async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const [query, id] of MIXED) {
      await open(page, 'en', query);
      await expect(cases(page).first(), query).toHaveAttribute('data-case', id);
    }
    expect(complaints).toEqual([]);
  },
);

test(
  'filters that leave nothing say so, and can be removed',
  { tag: '@sweep' },
  async ({ page }) => {
    await page.goto('/en/search/?q=earthquake&original=fa');
    await expect(results(page)).toHaveAttribute('data-state', 'empty');
    await expect(status(page)).toHaveText('No case passes these filters.');
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(cases(page)).toHaveCount(2);
  },
);
