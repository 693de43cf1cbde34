import { expect, test } from '@playwright/test';
import { faultsOf } from '../page/faults.ts';
import { pathBatches } from '../site.ts';

const STEP = 40;
const TIME_PER_PAGE = 30_000;

/** A test for each few pages of a site, until every page has been looked at in every way. */
export const sweepPages = (site: string): void => {
  for (const batch of pathBatches(site)) {
    test(
      `${batch[0]!} and the ${batch.length - 1} after it have no fault`,
      { tag: '@sweep' },
      async ({ page, baseURL }) => {
        test.setTimeout(batch.length * TIME_PER_PAGE);
        expect(
          await faultsOf(page, baseURL!, batch, () => ({ step: STEP, closely: true })),
        ).toEqual([]);
      },
    );
  }
};
