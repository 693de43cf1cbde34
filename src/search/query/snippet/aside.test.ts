import { expect, it } from 'vitest';
import { isAside } from './aside.ts';

const all = (text: string) => isAside(text, [{ start: 0, end: 1 }]);

it.each([
  'If the phones fail, someone could tweet a number.',
  'In almost any other company staff sit and wait.',
  'That is unthinkable in an average company.',
  'Many people who work in support centres are afraid to give their surname.',
  '如果电话断了，就发推特。',
  '许多客服人员不敢把姓氏告诉客户。',
  '这在一般公司难以想象。',
  'اگر تلفن قطع شود، پیام بدهید.',
  'بسیاری از کارکنان از دادن نام خود می‌ترسند.',
  'در شرکتی معمولی چنین کاری تصورناپذیر است.',
])('tells of what might be or of what others do: %s', (text) => expect(all(text)).toBe(true));

it.each([
  'Many customers were kept from becoming dissatisfied.',
  'Other employees of the support centre did the same.',
  'The staff tweeted their numbers.',
  '其他同事也在推特上公布了号码。',
  'همکاران دیگر نیز شماره‌های خود را توییت کردند.',
])('tells of the case itself: %s', (text) => expect(all(text)).toBe(false));
