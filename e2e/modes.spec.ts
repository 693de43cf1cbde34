import { expect, test, type Page } from '@playwright/test';
import { largestOfKind } from './site.ts';

const paths = [...largestOfKind(), '/404.html'];

// A phone of 1280 px enlarged to 400 %, and a screen of 1280 px enlarged to 200 %.
const ZOOMED = [
  { zoom: 400, width: 320, height: 256 },
  { zoom: 200, width: 640, height: 400 },
];

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Why a page does not fit: it scrolls sideways, or text is cut off. */
const faults = (): string[] => {
  const root = document.documentElement;
  const isMeantTo = (element: Element): boolean =>
    element.closest('.vh, .skip, .scroll, pre, svg, select, details:not([open])') !== null;
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    if (isMeantTo(element) || element.getClientRects().length === 0) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return (
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
    );
  });
  const names = cut.map(({ tagName, className }) => `cut: ${tagName}.${className}`);
  return root.scrollWidth > root.clientWidth ? [...names, 'scrolls sideways'] : names;
};

const addStyle = (page: Page, text: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, text);

for (const path of paths) {
  test(`${path} can be enlarged and spaced out`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const { zoom, width, height } of ZOOMED) {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      found[`${String(zoom)} %`] = await page.evaluate(faults);
    }
    await addStyle(page, SPACING);
    found.spacing = await page.evaluate(faults);
    await page.setViewportSize({ width: 320, height: 640 });
    found['spacing at 320 px'] = await page.evaluate(faults);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await addStyle(page, ':root { font-size: 200% }');
    found['text of 200 %'] = await page.evaluate(faults);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test(`${path} moves nothing for who wants no motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            style.transitionDuration !== '0s' ||
            style.animationName !== 'none' ||
            style.scrollBehavior !== 'auto'
          );
        })
        .map(({ tagName, className }) => `${tagName}.${className}`),
    );
    expect(moving).toEqual([]);
  });
}

/** The colours of a part of the page, in whole pixels, the most frequent first. */
const coloursOf = async (page: Page, selector: string): Promise<string[]> => {
  const image = (await page.locator(selector).first().screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, picture.width, picture.height).data.buffer,
    );
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel.toString(16));
  }, image);
};

for (const locale of ['en', 'zh', 'fa']) {
  test.describe(`forced colours, ${locale}`, () => {
    test.use({ colorScheme: 'dark' });

    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

    test('the line, its stations, evidence and charts are drawn in system colours', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/rackspace-phone-outage/`);
      const system = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      const drawn = await page.evaluate(() => {
        const of = (selector: string, pseudo?: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector)!, pseudo);
        return {
          chart: of('.scale line').stroke,
          node: of('.scale circle').stroke,
          station: of('.course > li', '::after').borderBlockStartWidth,
          heading: of('h2', '::before').borderBlockStartWidth,
          evidence: of('.ev a').borderBlockStartWidth,
          line: of('main').borderInlineStartWidth,
        };
      });
      expect(drawn).toEqual({
        chart: system,
        node: system,
        station: '7px',
        heading: '2px',
        evidence: '1px',
        line: '2px',
      });
      expect((await coloursOf(page, '.scale')).length).toBeGreaterThan(1);
    });

    test('a paragraph that a link has led to, and the focus, have outlines', async ({ page }) => {
      await page.goto(`/${locale}/cases/rackspace-phone-outage/#p4`);
      await expect(page.locator('#p4')).toHaveCSS('outline-style', 'solid');
      await page.locator('#situation-2 .ev a').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
    });

    test('each case of the list is a station', async ({ page }) => {
      await page.goto(`/${locale}/cases/`);
      const width = await page
        .locator('.cases > li')
        .first()
        .evaluate((item) => getComputedStyle(item, '::before').borderBlockStartWidth);
      expect(width).toBe('5px');
    });
  });
}
