import { expect, test, type Page } from '@playwright/test';
import { mainlyIn } from './mainly-in.ts';

const CASE = 'cases/china-post-11185-cutover/';

/** How many characters the lines of running text hold, the last lines of paragraphs left out. */
const lineLengths = (page: Page, selector: string): Promise<number[]> =>
  page.locator(selector).evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const lines: number[] = [];
      let bottom = -Infinity;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('.n, .by, .vh')) continue;
        for (let index = 0; index < node.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.top > bottom) {
            lines.push(0);
            bottom = box.top + box.height / 2;
          }
          lines[lines.length - 1]! += 1;
        }
      }
      return lines.slice(0, -1);
    }),
  );

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const TEXTS = [
  ['an article', CASE, '.text p'],
  ['a practice', 'practices/hotline-cutover/', '.prose p'],
] as const;

for (const [what, path, selector] of TEXTS) {
  // The face comes with the page.
  test(`lines of ${what} hold 60 to 85 characters in fa`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/fa/${path}`);
    await page.evaluate(() => document.fonts.ready);
    const lengths = await lineLengths(page, selector);
    expect(lengths.length).toBeGreaterThan(5);
    expect(median(lengths)).toBeGreaterThanOrEqual(60);
    expect(median(lengths)).toBeLessThanOrEqual(85);
  });

  // The face is the reader's: a Chinese character is 1 em wide, an English one 0.42 to 0.5 em.
  for (const [locale, from, to] of [
    ['en', 28, 34],
    ['zh', 34, 40],
  ] as const) {
    test(`lines of ${what} are ${String(from)} to ${String(to)} em wide in ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}/${path}`);
      const width = await page
        .locator(selector)
        .first()
        .evaluate((text) => text.clientWidth / parseFloat(getComputedStyle(text).fontSize));
      expect(width).toBeGreaterThanOrEqual(from);
      expect(width).toBeLessThanOrEqual(to);
    });
  }
}

test('Chinese is set by its own rules, and emphasised without a slant', async ({ page }) => {
  await page.goto(`/zh/${CASE}`);
  const text = page.locator('.text p').first();
  await expect(text).toHaveCSS('line-break', 'strict');
  await expect(text).toHaveCSS('text-autospace', 'normal');
  await expect(text).toHaveCSS('text-spacing-trim', 'trim-start');
  const emphasis = await text.evaluate((paragraph) => {
    const style = getComputedStyle(paragraph.appendChild(document.createElement('em')));
    return [style.fontStyle, style.textEmphasisStyle, style.textEmphasisPosition];
  });
  expect(emphasis).toEqual(['normal', 'dot', 'under']);
});

test('no line of Chinese begins with a closing mark or ends with an opening one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/zh/${CASE}`);
  const wrong = await page.locator('.text p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const node = paragraph.firstChild;
      if (!(node instanceof Text)) return [];
      const range = document.createRange();
      let top: number | undefined;
      return [...node.data].flatMap((letter, index) => {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        const isFirst = top !== undefined && box.top > top + box.height / 2;
        top = box.top;
        const isWrong =
          /[，。；：、？！”’）》]/.test(letter) || /[（《“‘]/.test(node.data[index - 1] ?? '');
        return isFirst && isWrong ? [node.data.slice(index - 2, index + 2)] : [];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

test('Persian has a larger leading, no letter-spacing, and numbers its lists in its digits', async ({
  page,
}) => {
  await page.goto('/fa/practices/hotline-cutover/');
  const found = await page.evaluate(() => {
    const of = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector)!);
    const { lineHeight, fontSize, letterSpacing } = of('.prose p');
    return [
      parseFloat(lineHeight) / parseFloat(fontSize),
      letterSpacing,
      of('.prose ol').listStyleType,
    ];
  });
  expect(found).toEqual([1.9, 'normal', 'persian']);
});

test('a date is given in both calendars', async ({ page }) => {
  await page.goto(`/fa/${CASE}`);
  await expect(page.locator('.facts time').first()).toHaveText(
    /^[۰-۹]+ \p{L}+ ۱۴[۰-۹]{2} \([۰-۹]+ \p{L}+ ۲۰[۰-۹]{2}\)$/u,
  );
});

test('pinyin stands above a Chinese term for readers of other languages', async ({ page }) => {
  for (const [locale, readings] of [
    ['en', ['dì', 'zhèn']],
    ['fa', ['dì', 'zhèn']],
    ['zh', []],
  ] as const) {
    await page.goto(`/${locale}/terms/earthquake/`);
    await expect(page.locator('.labels rt')).toHaveText([...readings]);
  }
});

test('words of another language stand beside their label, a passage by its own direction', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/terms/earthquake/');
  const starts = await page
    .locator('.labels dd')
    .evaluateAll((words) => words.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(new Set(starts).size).toBe(1);
  await page.goto(`/fa/${CASE}`);
  const passage = await page
    .locator('.claims p')
    .first()
    .evaluate((paragraph) => {
      const passage = document.createElement('span');
      Object.assign(passage, { lang: 'en', dir: 'ltr', textContent: 'In English' });
      paragraph.replaceChildren(passage);
      const { display, textAlign } = getComputedStyle(paragraph.firstElementChild!);
      return [display, textAlign];
    });
  expect(passage).toEqual(['block', 'start']);
  await expect(page.locator('main section p > bdi[dir]').first()).toHaveCSS('display', 'inline');
});

for (const [locale, path] of [
  ['en', CASE],
  ['zh', CASE],
  ['fa', CASE],
  ['en', 'guides/errors/'],
  ['fa', 'practices/hotline-cutover/'],
] as const) {
  test(
    `what /${locale}/${path} holds stays in view beside the text`,
    mainlyIn(path === CASE ? 'fa' : 'en', locale),
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/${locale}/${path}`);
      const contents = page.locator('.contents');
      const text = page.locator('.claims p, .prose p').first();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      await expect(contents).toBeInViewport({ ratio: 1 });
      const [beside, column] = await Promise.all([contents.boundingBox(), text.boundingBox()]);
      if (locale === 'fa') expect(beside!.x + beside!.width).toBeLessThanOrEqual(column!.x);
      else expect(beside!.x).toBeGreaterThanOrEqual(column!.x + column!.width);
    },
  );
}

test('English within Chinese has a face of its own, whose apostrophe is narrow', async ({
  page,
}) => {
  await page.goto('/zh/cases/bulletin-001/source/');
  const faces = await page.locator('main').evaluate((main) => {
    const english = main.querySelector('bdi[lang="en"]')!;
    return [english, english.parentElement!].map((one) => getComputedStyle(one).fontFamily);
  });
  expect(faces[0]).not.toBe(faces[1]);
});
