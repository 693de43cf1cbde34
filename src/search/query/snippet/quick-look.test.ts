import { expect, it } from 'vitest';
import { words } from '../../shared/words.ts';
import { quickLook } from './quick-look.ts';

const mayHold = (phrase: string, text: string): boolean => quickLook(words(phrase))(text);

it.each([
  ['reopened', 'It re-opened at noon.'],
  ['call centre', 'The Call-Centre'],
  ['US line', 'the U.S. line'],
  ['ecommerce', 'of e-commerce'],
  ['first hour', 'in the 1st hour'],
  ['24 hour', 'a 24hr line'],
  ['twelve days', '12 days'],
  ['January 23', 'on Jan 23'],
  ['ten percent', 'below 10%'],
  ['بروزرسانی', 'به‌روزرسانی سامانه'],
  ['مسئول', 'مسؤول مرکز'],
  ['گفتگو', 'گفت‌وگو با مشتری'],
  ['اتاق سرور', 'اطاق سرور'],
  ['کووید ۱۹', 'کووید در ایران'],
  ['四小时', '4小时'],
  ['客户', '客 戶、客户'],
  ['用户', '⽤户'],
  ['民', '⺠'],
  ['بلیط اتوبوس', 'بلیت اتوبوس'],
  ['مسئلهٔ اصلی', 'مساله اصلی'],
  ['کتاب مشتری', 'کتاب هایشان، مشتری'],
  ['for two hundred and fifty thousand calls', 'for 250,000 calls'],
  ['for 250,000 calls', 'for two hundred and fifty thousand calls'],
  ['کووید در ایران', 'کووید-۱۹ در ایران'],
  ['call the call centre', 'call, call the call centre'],
])('may find “%s” in “%s”', (phrase, text) => {
  expect(mayHold(phrase, text)).toBe(true);
});

it('goes by the beginning of what was written as one', () => {
  const compounds = new Map([['اوت', { parts: ['او', 'تی'], isOne: false }]]);
  expect(quickLook(words('شمارهٔ اوت', compounds))('در شمارهٔ اوت ۲۰۱۶')).toBe(true);
});

it.each([
  ['customer service', 'the customer was served'],
  ['مرکز تماس', 'تماس با مشتری'],
  ['员工', '客服人员'],
  ['customer service', 'the service of all those who are customers'],
  ['customer service', 'the customer, who had waited for the service'],
  ['中心客服', '客服中心'],
  ['در روز اول', 'در اولین روز'],
])('knows at once that “%s” is not in “%s”', (phrase, text) => {
  expect(mayHold(phrase, text)).toBe(false);
});
