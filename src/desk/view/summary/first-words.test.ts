import { expect, test } from 'vitest';
import type { TextState } from '../../worker/case-state.ts';
import { firstWords } from './first-words.ts';

const begins = (text: string, locale: 'en' | 'zh' | 'fa'): string =>
  firstWords([{ locale, blocks: [{ id: 'p1', text }] } as unknown as TextState], 'p1', locale);

test('a paragraph is told by its first words, no word and no number cut in two', () => {
  expect(begins('Short.', 'en')).toBe('Short.');
  expect(begins('On the afternoon of 11 February 2022 Storm Ottilie came', 'en')).toBe(
    'On the afternoon of 11 February 2022…',
  );
  expect(begins('شب ۲۱ آبان ۱۳۹۶ زمین‌لرزه‌ای با بزرگی ۷٫۳ نُه شعبه را بست', 'fa')).toBe(
    'شب ۲۱ آبان ۱۳۹۶ زمین‌لرزه‌ای با بزرگی…',
  );
  expect(begins('电'.repeat(60), 'zh')).toBe(`${'电'.repeat(40)}…`);
});
