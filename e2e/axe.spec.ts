import { expect, test, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { pathBatches } from './site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PASSES: readonly { colorScheme: 'light' | 'dark'; width: number; options: RunOptions }[] = [
  { colorScheme: 'light', width: 1280, options: { runOnly: TAGS, resultTypes: ['violations'] } },
  // By night other colours, on a telephone other places: nothing else differs.
  {
    colorScheme: 'dark',
    width: 360,
    options: { runOnly: ['color-contrast', 'target-size'], resultTypes: ['violations'] },
  },
];

/** What axe finds on a page: address, colours, rule and node of each fault. */
const faultsOf = async (page: Page, path: string): Promise<string[]> => {
  const faults: string[] = [];
  await page.goto(path);
  await page.evaluate(axe.source);
  for (const { colorScheme, width, options } of PASSES) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate(async (settings) => {
      const { violations } = await axe.run(settings);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, options);
    faults.push(...found.map((fault) => `${path} ${colorScheme} ${fault}`));
  }
  return faults;
};

for (const batch of pathBatches()) {
  test(`${batch[0]!} and the ${batch.length - 1} after it are accessible`, async ({ page }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    for (const path of batch) faults.push(...(await faultsOf(page, path)));
    expect(faults).toEqual([]);
  });
}
