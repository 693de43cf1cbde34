import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { THEME_BOOT } from './theme-boot.ts';

/** The theme that a page begins with where this is kept; what is kept may be refused. */
const begins = (kept: () => string | null): string | undefined => {
  const dataset: { theme?: string } = {};
  const localStorage = {
    get theme() {
      return kept();
    },
  };
  runInNewContext(THEME_BOOT, { document: { documentElement: { dataset } }, localStorage });
  return dataset.theme;
};

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  [null, ''],
  ['', ''],
  ['sepia', ''],
  ['darker', ''],
  ['{"theme":"dark"}', ''],
])('of %s that is kept, “%s” is taken', (kept, taken) => {
  expect(begins(() => kept)).toBe(taken);
});

test('where nothing may be read, the page begins as the system is', () => {
  expect(
    begins(() => {
      throw new Error('refused');
    }),
  ).toBeUndefined();
});
