import { test } from '@playwright/test';
import { LOCALES } from '../../src/model/locale.ts';
import { expectAccessible, STATES } from '../search-states.ts';

for (const locale of LOCALES)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const state of STATES)
      test(
        `${locale}: the search page ${state} is accessible, ${colorScheme}`,
        {
          tag: '@sweep',
        },
        async ({ page }) => {
          await expectAccessible(page, locale, state, colorScheme);
        },
      );
