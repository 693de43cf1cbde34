import type { Words } from './say.ts';

/** Dates in two calendars. */
export const DATES = {
  wrong: {
    en: 'This is no date: 2022, 2022-09, 2022-09-19 or 1401/6/28 (Solar Hijri needs the day).',
    zh: '这不是日期：2022、2022-09、2022-09-19，或伊朗历1401/6/28（伊朗历须写到日）。',
    fa: 'این تاریخ نیست: ۱۴۰۱/۶/۲۸ (خورشیدی با روز) یا 2022 یا 2022-09 یا 2022-09-19.',
  },
} satisfies Record<string, Words>;
