import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

describe('words', () => {
  it('tells where each word stood', () => {
    const text = 'In 成都， the  Hot-Lines of «راه‌حل‌ها» stayed.';
    expect(words(text).map(({ start, end, units }) => [text.slice(start, end), units])).toEqual([
      ['In', ['in']],
      ['成都', ['成都']],
      ['the', ['the']],
      ['Hot', ['hot']],
      ['Lines', ['line']],
      ['of', ['of']],
      ['راه‌حل‌ها', ['راهحل', 'راه', 'حل']],
      ['stayed', ['stay']],
    ]);
  });

  it('gives the stems of a compound in sequence', () => {
    expect(words('راه‌حل')[0]?.parts).toEqual(['راه', 'حل']);
  });

  it('knows the numbers of 7×24, the last with what it counts', () => {
    const compounds = new Map([['724', { parts: ['24x7'], isOne: true }]]);
    expect(words('7×24小时', compounds)[0]?.units).toEqual(['24x7', '7', '24', '24小']);
  });

  it.each(['7x24小时', '24×7小时', '7×24小时'])('knows them in %s, too', (text) => {
    const compounds = new Map(
      ['724', '7x24', '247'].map((one) => [one, { parts: ['24x7'], isOne: true }] as const),
    );
    expect(words(text, compounds)[0]?.units).toEqual(['24x7', '7', '24', '24小']);
  });

  it('takes what says that a number is a share to the number', () => {
    const text = 'below 10 per cent in Jan 2020';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'below',
      '10 per cent',
      'in',
      'Jan',
      '2020',
    ]);
  });

  it.each(['11:30', '11：30', '۱۱:۳۰', '١١:٣٠', '11.30', '۱۱٫۳۰'])('reads %s as a time', (text) => {
    expect(words(text).map(({ parts }) => parts)).toEqual([['11.30']]);
  });

  it('knows the hour of a time', () => {
    expect(words('at 11:30')[1]?.units).toEqual(['11.30', '11', '30']);
    expect(words('at 7:00')[1]?.units).toEqual(['7', '00']);
  });

  it('keeps a Han run whole beside its bigrams', () => {
    expect(words('客服中心')[0]).toMatchObject({
      script: 'han',
      parts: ['客服中心'],
      units: ['客服', '服中', '中心'],
    });
  });

  it.each([
    ['twelve days', '12 days'],
    ['twenty-four hours', '24 hours'],
    ['three hundred agents', '300 agents'],
    ['two hundred and fifty', '250'],
    ['three hundred thousand', '300,000'],
    ['سیصد هزار مشتری', '۳۰۰ هزار مشتری'],
    ['دوازده روز', '۱۲ روز'],
    ['بیست و چهار ساعت', '۲۴ ساعت'],
    ['سیصد و پنجاه تماس', '۳۵۰ تماس'],
    ['دو پیتزا', '۲ پیتزا'],
    ['一千一百万条', '1100万条'],
    ['第一次', '第1次'],
    ['四小时', '4小时'],
    ['七点', '7点'],
    ['三号线', '3号线'],
    ['اطاق سرور', 'اتاق سرور'],
    ['بلیط', 'بلیت'],
    ['the U.S. line', 'the US line'],
    ['بیست وچهار ساعت', '۲۴ ساعت'],
    ['صد و بیست وپنج تماس', '۱۲۵ تماس'],
    ['24hr line', '24 hours line'],
    ['48 hrs', 'forty-eight hours'],
    ["children's", 'child'],
    ['به‌روزرسانی', 'بروزرسانی'],
    ['مراکز تماس', 'مرکز تماس'],
    ['مشکلات', 'مشکل‌ها'],
    ['二〇二〇年一月二十三日', '2020年1月23日'],
    ['二月一日', '2月1日'],
    ['一月底', '1月底'],
    ['百分之十', '10%'],
    ['一百四十席', '140席'],
    ['ten per cent', '10%'],
    ['2.5 percent', '2.5%'],
    ['ده درصد', '۱۰٪'],
    ['a thousand calls', 'a 1,000 calls'],
    ['هزار تماس', '۱۰۰۰ تماس'],
    ['11am', '11 a.m.'],
    ['三天三夜', '3天3夜'],
    ['1st hour', 'first hour'],
    ['January 23rd', 'Jan 23'],
    ['the twenty-first century', 'the 21st century'],
    ['بیست و سوم ژانویه', '۲۳ ژانویه'],
    ['اعضای تیم', 'اعضا تیم'],
    ['کووید-۱۹ در ایران', 'کووید در ایران'],
    ['مراکزی', 'مرکز'],
    ['百分之百', '100%'],
    ['百分百', '100%'],
    ['صد در صد', '100%'],
    ['صددرصد', '۱۰۰ درصد'],
    ['۱۰ در صد', '10%'],
    ['三分之一的来电', '1/3的来电'],
    ['三分之二', '２／３'],
    ['⅓ of calls', 'a third of calls'],
    ['one-third of calls', '1/3 of calls'],
    ['یک‌سوم تماس‌ها', '1/3 تماس‌ها'],
    ['دو سوم', 'two thirds'],
    ['1/2', 'half'],
    ['2½ hours', 'two and a half hours'],
    ['2 1/2 hours', '2.5 hours'],
    ['دو و نیم ساعت', '۲٫۵ ساعت'],
    ['7.00 a.m.', '7 am'],
    ['2 million results', '2,000,000 results'],
    ['2.5 million', '2,500,000'],
    ['۲ میلیون تماس', 'دو میلیون تماس'],
    ['4hours', '4 hrs'],
    ['240 min', '240 minutes'],
    ['15 yrs', 'fifteen years'],
    ['第三季度', '第3季度'],
    ['六点八级地震', '6.8级地震'],
    ['七点二十分', '7点20分'],
    ['the twelfth day', 'the 12th day'],
    ['نوزدهم سپتامبر', '۱۹ سپتامبر'],
    ['60 pct', '60%'],
    ['二○二○年', '2020年'],
    ['6·8级', '6.8级'],
    ['customer‘s', 'customerʼs'],
    ['сustomer', 'customer'],
    ['24х7', '24x7'],
  ])('reads %s as %s', (one, other) => {
    const unitsOf = (text: string) => words(text).flatMap(({ units }) => units.at(-1));
    expect(unitsOf(one)).toEqual(unitsOf(other));
  });

  it.each([
    ['one', 'one'],
    ['no one', 'no one'],
    ['یک', 'یک'],
    ['一点', '一点'],
    ['一月', '一月'],
    ['وچهار', 'وچهار'],
    ['24hrx', '24hrx'],
    ['hr', 'hr'],
    ['the hr manager', 'the hr manager'],
    ['اطوار', 'اطوار'],
    ['نه', 'نه'],
    ['20 second delay', '20 second delay'],
    ['first third', 'first third'],
    ['percent', 'percent'],
    ['jan', 'jan'],
    ['四川', '四川'],
    ['数百名', '数百名'],
  ])('leaves %s as it is', (text) => {
    expect(
      words(text)
        .map((word) => word.text)
        .join(' '),
    ).toBe(text);
  });
});
