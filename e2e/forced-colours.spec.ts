import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../src/model/locale.ts';
import { mainlyIn } from './mainly-in.ts';

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

for (const locale of LOCALES) {
  test.describe(`forced colours, ${locale}`, mainlyIn('fa', locale), () => {
    test.use({ colorScheme: 'dark' });

    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

    test('the line, its stations, evidence and charts are drawn in system colours', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/rackspace-phone-outage/#course`);
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
