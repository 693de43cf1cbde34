import { describe, expect, it } from 'vitest';
import { fold } from './normalize.ts';
import { isAffixApart, meaningfulParts, stem, toPersianDigits } from './persian.ts';

describe('stem', () => {
  it.each([
    ['کتاب', 'کتاب‌ها', 'کتابهای', 'کتاب‌هایی', 'کتابهایشان', 'کتابی'],
    ['مشتری', 'مشتریان', 'مشتری‌ها', 'مشتریها'],
    ['کارمند', 'کارمندان', 'کارمندی', 'کارمندها'],
    ['بزرگ', 'بزرگتر', 'بزرگ‌ترین'],
    ['شود', 'می‌شود', 'میشود', 'نمی‌شود'],
    ['زلزله', 'زلزله‌ها', 'زلزلههای'],
    ['خدمات', 'خدماتشان', 'خدماتی'],
    ['تلفن', 'تلفن‌هایش', 'تلفنها'],
    ['عضو', 'اعضا', 'اعضای'],
  ])('joins the forms of %s', (word, ...forms) => {
    const stems = [word, ...forms].map((form) => stem(fold(form)));
    expect(new Set(stems).size).toBe(1);
  });

  it.each([
    'سازمان',
    'بحران',
    'تهران',
    'میلیون',
    'میدان',
    'ساختمان',
    'دفتر',
    'تنها',
    'بازی',
    'استان',
    'شب',
  ])('leaves %s whole', (word) => expect(stem(fold(word))).toBe(fold(word)));

  it('never leaves less than two letters', () => {
    for (const word of ['ها', 'تر', 'می', 'ی', 'نمی', 'ان', 'شان', ''])
      expect(stem(word)).toBe(word);
  });
});

describe('half-spaces', () => {
  it('keeps the parts that carry meaning', () => {
    expect(meaningfulParts('راه‌حل‌ها')).toEqual(['راه', 'حل']);
    expect(meaningfulParts('نمی‌شود')).toEqual(['شود']);
    expect(meaningfulParts('می‌ها')).toEqual(['می', 'ها']);
  });

  it('knows an affix written apart', () => {
    expect(isAffixApart('ها', true, false)).toBe(true);
    expect(isAffixApart('ها', false, true)).toBe(false);
    expect(isAffixApart('می', false, true)).toBe(true);
    expect(isAffixApart('می', true, false)).toBe(false);
    expect(isAffixApart('خط', true, true)).toBe(false);
  });
});

describe('toPersianDigits', () => {
  it('changes digits and nothing else', () => {
    expect(toPersianDigits('24×7, p12')).toBe('۲۴×۷, p۱۲');
  });
});
