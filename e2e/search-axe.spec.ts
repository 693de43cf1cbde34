import { test } from '@playwright/test';
import { expectAccessible } from './search-states.ts';

test(
  'axe finds nothing on the search page with results, by night',
  { tag: '@sweep' },
  async ({ page }) => {
    await expectAccessible(page, 'fa', 'with results', 'dark');
  },
);

test(
  'axe finds nothing on the search page with its filters open',
  { tag: '@sweep' },
  async ({ page }) => {
    await expectAccessible(page, 'zh', 'with filters open', 'light');
  },
);

test(
  'axe finds nothing on the search page that has found nothing',
  { tag: '@sweep' },
  async ({ page }) => {
    await expectAccessible(page, 'en', 'with nothing found', 'light');
  },
);
