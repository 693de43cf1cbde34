import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.ts';

describe('tokens', () => {
  it.each([
    ['客服中心', ['客服', '服中', '中心']],
    ['客', ['客']],
    ['GE医疗，5S管理', ['ge', '医疗', '5s', '管理']],
    ['热线95550', ['热线', '95550']],
    ['Training companies', ['train', 'compani']],
    ['a follow-up call', ['a', 'follow', 'up', 'call']],
    ["Xi'an’s hotline", ['xian', 'hotlin']],
    ['300,000 customers, magnitude 6.8', ['300000', 'customer', 'magnitud', '6.8']],
    ['۳۰۰٬۰۰۰ مشتری', ['300000', 'مشتر']],
    ['می‌شود', ['شود']],
    ['كتاب‌هاي علي', ['کتاب', 'علی']],
    ['راه‌حل‌ها', ['راهحل', 'راه', 'حل']],
    ['خدمات Rackspace در تهران', ['خدمات', 'rackspac', 'در', 'تهران']],
    ['', []],
    [' …!? ', []],
  ])('%s', (text, units) => expect(tokens(text)).toEqual(units));

  it.each([
    ['کتاب ها', 'کتاب‌ها'],
    ['می شود', 'می‌شود'],
    ['زلزله ای', 'زلزله‌ای'],
    ['کتابهای', 'کتاب های'],
    ['ＴＲＡＩＮＩＮＧ', 'trained'],
    ['خدمــات', 'خِدمات'],
  ])('%s and %s are one', (one, other) => expect(tokens(one)).toEqual(tokens(other)));

  it('makes units without spaces and never an empty one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const unit of tokens(text)) expect(unit).toMatch(/^\S+$/u);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
