import { describe, expect, it } from 'vitest';
import { brokenWords, halfWidth, mixedSpaces, wideLetters } from './chinese-fix.ts';
import { applyFixes, type Fix } from './fix.ts';
import { arabicLetters, drawnLetters, latinPunctuation, otherDigits } from './persian-fix.ts';
import { lostHalfSpaces, misplacedHalfSpaces } from './half-spaces.ts';

const fixed = (find: (text: string) => Fix[], text: string): string => applyFixes(text, find(text));

describe('Chinese typography', () => {
  it.each([
    ['断了,大家', '断了，大家'],
    ['分流?;另一方面', '分流？；另一方面'],
    ['GE(通用电气)公司', 'GE（通用电气）公司'],
    ['（即使有）,今天', '（即使有），今天'],
    ['他说:"不断线"。', '他说：“不断线”。'],
    ['早上7:00到10:30', '早上7:00到10:30'],
    ['约300,000人', '约300,000人'],
    ['運(yùn)營', '運(yùn)營'],
    ['a, b and c', 'a, b and c'],
  ])('%s is %s', (text, right) => expect(fixed(halfWidth, text)).toBe(right));
  it.each([
    ['客服 95550 不断', '客服95550不断'],
    ['形成 “岗前', '形成“岗前'],
    ['workforce deployment 部署', 'workforce deployment部署'],
  ])('%s is %s', (text, right) => expect(fixed(mixedSpaces, text)).toBe(right));
  it.each([
    ['大量呼叫 中心运营案例，很多。', '大量呼叫中心运营案例，很多。'],
    ['“精细管理 追求卓越”，很好。', '“精细管理 追求卓越”，很好。'],
    ['坚守岗位 服务不断线', '坚守岗位 服务不断线'],
  ])('%s is %s', (text, right) => expect(fixed(brokenWords, text)).toBe(right));
});

describe('wide digits and letters', () => {
  it.each([
    ['热线９５５５０，占９８．５％，用ＩＶＲ。', '热线95550，占98.5%，用IVR。'],
    ['共１，２３４通，第１，第２', '共1,234通，第1，第2'],
  ])('%s is %s', (text, right) => expect(fixed(wideLetters, text)).toBe(right));
});

describe('Persian spelling', () => {
  it.each([
    ['ســامــانه و هـ.ش', 'سامانه و هـ.ش'],
    ['ما ــ یا همان مرکز ــ', 'ما ــ یا همان مرکز ــ'],
    ['ﻣﺮﮐﺰ ﺗﻤﺎﺱ', 'مرکز تماس'],
  ])('%s is %s', (text, right) => expect(fixed(drawnLetters, text)).toBe(right));
  it.each([
    ['مركز تماسي', 'مرکز تماسی'],
    ['مرکز تماس', 'مرکز تماس'],
  ])('%s is %s', (text, right) => expect(fixed(arabicLetters, text)).toBe(right));
  it.each([
    ['300,000 نفر', '۳۰۰٬۰۰۰ نفر'],
    ['زلزله 6.8 ریشتری', 'زلزله ۶٫۸ ریشتری'],
    ['استاندارد 5S و B2B', 'استاندارد 5S و B2B'],
    ['٤٥ دقیقه', '۴۵ دقیقه'],
  ])('%s is %s', (text, right) => expect(fixed(otherDigits, text)).toBe(right));
  it.each([
    ['چرا?', 'چرا؟'],
    ['وبسایت, ایمیل', 'وبسایت، ایمیل'],
    ['شد,و رفت', 'شد، و رفت'],
    ['خواهند داشت .', 'خواهند داشت.'],
    ['” فرهنگ خدمات ”', '«فرهنگ خدمات»'],
  ])('%s is %s', (text, right) => expect(fixed(latinPunctuation, text)).toBe(right));
  it.each([
    ['می شود و نمی توان', 'می‌شود و نمی‌توان'],
    ['میداد و میکنند', 'می‌داد و می‌کنند'],
    ['سازمان های بزرگ تر', 'سازمان‌های بزرگ‌تر'],
    ['مجموعه ای', 'مجموعه‌ای'],
    ['نکرده اید', 'نکرده‌اید'],
    ['فوق العاده', 'فوق‌العاده'],
    ['میدان و میزبان', 'میدان و میزبان'],
  ])('%s is %s', (text, right) => expect(fixed(lostHalfSpaces, text)).toBe(right));
});

describe('Persian half-spaces', () => {
  it.each([
    ['می¬شود و کتاب¬ها', 'می‌شود و کتاب‌ها'],
    ['می ‌شود', 'می‌شود'],
    ['می‌ شود', 'می‌شود'],
    ['نمی‌ توانند', 'نمی‌توانند'],
    ['سازمان‌ ها', 'سازمان‌ها'],
    ['مرکز‌ تماس', 'مرکز تماس'],
    ['می\u00adشود', 'می‌شود'],
  ])('%s is %s', (text, right) => expect(fixed(misplacedHalfSpaces, text)).toBe(right));
  it.each([
    'که ای کاش',
    'به ای میل',
    'حفظ شان مشتری',
    'دستمال تر',
    'از این راه حل شد',
    'هم زمان کم بود و هم نیرو',
    'می ناب',
    'گرانبها',
    'چه ای',
    'لباس تر',
    'ارزش و شان انسانی',
  ])('are not put into %s', (text) => expect(fixed(lostHalfSpaces, text)).toBe(text));
  it.each([
    ['همه شان', 'همه‌شان'],
    ['سریع تر و بزرگ ترین', 'سریع‌تر و بزرگ‌ترین'],
    ['می رسند و می گذارد', 'می‌رسند و می‌گذارد'],
    ['راه حل‌های تازه', 'راه‌حل‌های تازه'],
  ])('are put where they are sure: %s', (text, right) =>
    expect(fixed(lostHalfSpaces, text)).toBe(right),
  );
});
