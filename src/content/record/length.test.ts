import { describe, expect, it } from 'vitest';
import { lengthOf } from './length.ts';

describe('the length of a text', () => {
  it.each([
    ['en', 'Phones dead – staff tweet their own numbers', 7],
    ['en', 'A well-kept, 24-hour line (95550).', 5],
    ['en', '', 0],
    ['fa', 'تلفن‌ها قطع شد؛ کارشناسان شمارهٔ خود را توییت کردند', 9],
    ['fa', '«۳۰۰٬۰۰۰ مشتری»', 2],
    ['zh', '电话全断，支持人员公开私人号码', 14],
    ['zh', '95550热线 7×24小时不断', 9],
    ['zh', 'GE医疗用了1.5年', 7],
    ['zh', '“4个小时”——！', 4],
  ] as const)('%s: %s', (locale, text, length) => {
    expect(lengthOf(text, locale)).toBe(length);
  });
});
