import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { covers, readNumbers } from './numbers.ts';
import { runs } from '../testing/runs.ts';

const zh: Locale = 'zh';
const en: Locale = 'en';
const fa: Locale = 'fa';

/** `23 day|1 month|2020 year`: values with the unit or, without one, the kind unless cardinal. */
function brief(text: string, locale: Locale): string {
  return readNumbers(text, locale)
    .map(({ value, kind, unit }) => [value, unit ?? (kind === 'cardinal' ? undefined : kind)])
    .map((pair) => pair.filter((part) => part !== undefined).join(' '))
    .join('|');
}

type Case = [text: string, locale: Locale, brief: string];

describe('cardinals', () => {
  it.each<Case>([
    ['300,000 customers', en, '300000'],
    ['300000 customers', en, '300000'],
    ['بیش از ۳۰۰٬۰۰۰ مشتری', fa, '300000'],
    ['٣٠٠٬٠٠٠', fa, '300000'],
    ['300\u2009000 customers', en, '300000'],
    ['30万客户', zh, '300000'],
    ['30 万客户', zh, '300000'],
    ['三十萬客戶', zh, '300000'],
    ['1.5亿元', zh, '150000000'],
    ['1.1亿元', zh, '110000000'],
    ['2万5千', zh, '25000'],
    ['260多万客户', zh, '2600000'],
    ['1100余万条消息', zh, '11000000'],
    ['一百多万人，二十余万家', zh, '1000000 person|200000'],
    ['是次数，260万是客户', zh, '2600000'],
    ['1,500万元', zh, '15000000'],
    ['三百二十通', zh, '320'],
    ['三百二通', zh, '320'],
    ['一千零五通', zh, '1005'],
    ['三千四百万元', zh, '34000000'],
    ['两亿三千万人', zh, '230000000 person'],
    ['两千元', zh, '2000'],
    ['十五天', zh, '15 day'],
    ['十人', zh, '10 person'],
    ['廿三人', zh, '23 person'],
    ['逾百个优化点', zh, '100'],
    ['上万座席', zh, '10000'],
    ['三四天', zh, '3 day'],
    ['两个半小时', zh, '2.5 hour'],
    ['7*24小时', zh, '7|24 hour'],
    ['1-2名管理人员', zh, '1 person|2 person'],
    ['一到两名管理人员', zh, '1 person|2 person'],
    ['三组和四组', zh, '3 label|4 label'],
    ['三个层面，三大核心，三地', zh, '3|3|3'],
    ['一小时内', zh, '1 hour'],
    ['300 thousand customers', en, '300000'],
    ['2.5 million calls', en, '2500000'],
    ['two and a half million calls', en, '2500000'],
    ['a million and a half calls', en, '1500000'],
    ['three million and a half', en, '3500000'],
    ['یک میلیون و نیم تماس', fa, '1500000'],
    ['a score of people', en, '20'],
    ['three score and ten', en, '70'],
    ['a test score of 85', en, '85'],
    ['دو دوجین گوشی', fa, '24'],
    ['half a million calls', en, '500000'],
    ['a hundred improvements', en, '100'],
    ['two dozen agents', en, '24'],
    ['ninety-nine thousand nine hundred and ninety-nine', en, '99999'],
    ['between two hundred and three hundred calls', en, '200|300'],
    ['two and three', en, '2|3'],
    ['twenty-four hours a day, seven days a week', en, '24 hour|7 day'],
    ['one hour later', en, '1 hour'],
    ['one or two people', en, '1 person|2 person'],
    ['one hundred and one', en, '101'],
    ['10k calls', en, '10000'],
    ['group three', en, '3 label'],
    ['article 14 and figure 2', en, '14 label|2 label'],
    ['مادهٔ ۱۴', fa, '14 label'],
    ['a four-hour outage', en, '4 hour'],
    ['۳۰۰ هزار مشتری', fa, '300000'],
    ['سیصد هزار مشتری', fa, '300000'],
    ['سی‌صد هزار مشتری', fa, '300000'],
    ['۲٫۵ میلیون', fa, '2500000'],
    ['۲/۵ میلیون', fa, '2500000'],
    ['زلزلهٔ ۶/۸ ریشتری', fa, '6.8'],
    ['شبانه‌روزی ۲۴/۷', fa, '24|7'],
    ['دو هزار و پانصد و سی و شش', fa, '2536'],
    ['دوهزار تماس', fa, '2000'],
    ['هزار تماس', fa, '1000'],
    ['۳ میلیون و ۲۰۰ هزار', fa, '3200000'],
    ['دو و نیم میلیون', fa, '2500000'],
    ['نود و نه مرکز', fa, '99'],
    ['نه نفر', fa, '9 person'],
    ['نُه شعبه بسته شد', fa, '9'],
    ['بیست و نُه نفر و دُو مرکز', fa, '29 person|2'],
    ['نَه، کسی نیامد', fa, ''],
    ['بيست و يك نفر', fa, '21 person'],
    ['چهار ساعت', fa, '4 hour'],
    ['یک ساعت بعد', fa, '1 hour'],
    ['六点八级地震', zh, '6.8 label'],
    ['三点五万', zh, '35000'],
    ['三年半', zh, '3.5 year'],
    ['six point eight', en, '6.8'],
    ['mid-2013 and the 1990s', en, '2013|1990'],
    ['شش و هشت دهم ریشتر', fa, '6.8'],
    ['شش ممیز هشت', fa, '6.8'],
    ['دو سال و نیم', fa, '2.5 year'],
    ['یک تا دو نفر', fa, '1 person|2 person'],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));
});

describe('names with digits', () => {
  it.each<Case>([
    ['5S管理', zh, '5 s'],
    ['2.5G和5G', zh, '2.5 g|5 g'],
    ['热线95550与11185', zh, '95550|11185'],
    ['B2B', en, '2 bb'],
    ['Service2.0', en, '2 service'],
    ['see p12', en, '12 p'],
    ['COVID-19', en, ''],
    ['کووید-۱۹', fa, ''],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));
});

describe('percentages and fractions', () => {
  it.each<Case>([
    ['10%以内', zh, '10 percent'],
    ['１０％', zh, '10 percent'],
    ['百分之十', zh, '10 percent'],
    ['百分之九十五点五', zh, '95.5 percent'],
    ['十分之一', zh, '10 percent'],
    ['三分之一', zh, '33.3333333333 percent'],
    ['九成', zh, '90 percent'],
    ['七成五', zh, '75 percent'],
    ['七成半', zh, '75 percent'],
    ['10 per cent', en, '10 percent'],
    ['ten percent', en, '10 percent'],
    ['one per cent', en, '1 percent'],
    ['10–15%', en, '10 percent|15 percent'],
    ['two thirds of', en, '66.6666666667 percent'],
    ['a quarter of the staff', en, '25 percent'],
    ['a tenth of the staff', en, '10 percent'],
    ['۱۰٪', fa, '10 percent'],
    ['٪۱۰', fa, '10 percent'],
    ['ده درصد', fa, '10 percent'],
    ['۱۰ در صد', fa, '10 percent'],
    ['صد در صد', fa, '100 percent'],
    ['یک سوم کارکنان', fa, '33.3333333333 percent'],
    ['یک‌دهم', fa, '10 percent'],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));
});

describe('times of day', () => {
  it.each<Case>([
    ['at 7:00 every morning', en, '7 time'],
    ['07:00', en, '7 time'],
    ['上午7点', zh, '7 time'],
    ['下午5点半', zh, '17.5 time'],
    ['晚上10点多', zh, '22 time'],
    ['晚上十点', zh, '22 time'],
    ['凌晨12点', zh, '0 time'],
    ['中午12点', zh, '12 time'],
    ['7点20分', zh, '7.33333333333 time'],
    ['八点一刻', zh, '8.25 time'],
    ['从7点一直到11点', zh, '7 time|11 time'],
    ['7-9点', zh, '7 time|9 time'],
    ['以下三点', zh, '3'],
    ['7 am', en, '7 time'],
    ['7 p.m.', en, '19 time'],
    ['4.50am', en, '4.83333333333 time'],
    ['at 2.05 pm', en, '14.0833333333 time'],
    ['4.75pm', en, '4.75 pm'],
    ['10 in the evening', en, '22 time'],
    ['10:00 in the evening', en, '22 time'],
    ['ten at night', en, '22 time'],
    ['half past eleven', en, '11.5 time'],
    ['a quarter to eight', en, '7.75 time'],
    ["eleven o'clock in the morning", en, '11 time'],
    ['7 to 10 pm', en, '7 time|22 time'],
    ['ساعت ۷ صبح', fa, '7 time'],
    ['ساعت ۱۰ شب', fa, '22 time'],
    ['ساعت هفت و نیم', fa, '7.5 time'],
    ['ساعت ۱۱ و ۳۰ دقیقه', fa, '11.5 time'],
    ['۱۱:۳۰', fa, '11.5 time'],
    ['طی ۴ ساعت ۸ نفر', fa, '4 hour|8 person'],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));

  it('leaves the half of the day open only where the text does', () => {
    expect(readNumbers('7:00', en)[0]?.alternatives).toEqual([19]);
    expect(readNumbers('7 am', en)[0]?.alternatives).toBeUndefined();
    expect(readNumbers('17:30', en)[0]?.alternatives).toBeUndefined();
  });
});

describe('dates', () => {
  it.each<Case>([
    ['2020年1月23日', zh, '2020 year|1 month|23 day'],
    ['2020 年 1 月 23 日', zh, '2020 year|1 month|23 day'],
    ['二〇二二年九月十九日', zh, '2022 year|9 month|19 day'],
    ['1月23号凌晨', zh, '1 month|23 day'],
    ['9月5日至19日', zh, '9 month|5 day|19 day'],
    ['2013年底', zh, '2013 year'],
    ['03年萨斯', zh, '2003 year'],
    ['入司15年', zh, '15 year'],
    ['六个月', zh, '6 month'],
    ['2020-01-23', en, '2020 year|1 month|23 day'],
    ['23 January 2020', en, '23 day|1 month|2020 year'],
    ['January 23, 2020', en, '1 month|23 day|2020 year'],
    ['the 23rd of January', en, '23 day|1 month'],
    ['September 2022', en, '9 month|2022 year'],
    ['19 and 23 September', en, '19 day|23 day|9 month'],
    ['in May', en, '5 month'],
    ['it may march on', en, ''],
    ['۲۳ ژانویهٔ ۲۰۲۰', fa, '23 day|1 month|2020 year'],
    ['بیست و سوم ژانویه', fa, '23 day|1 month'],
    ['۳ بهمن ۱۳۹۸', fa, '3 day|11 month|1398 year'],
    ['سوم بهمن‌ماه', fa, '3 day|11 month'],
    ['۱۳۹۸/۱۱/۰۳', fa, '1398 year|11 month|3 day'],
    ['در شهریور', fa, '6 month'],
    ['28 Aban 1401', en, '28 day|8 month|1401 year'],
    ['Mr Bahman has 3 phones', en, '3'],
    ['سال ۲۰۲۲', fa, '2022 year'],
    ['۲۰۲۲ میلادی', fa, '2022 year'],
    ['1月23、25日', zh, '1 month|23 day|25 day'],
    ['2020.1.23', zh, '2020 year|1 month|23 day'],
    ['از سر مهر', fa, ''],
    ['۱۰ می‌شود', fa, '10'],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));
});

describe('what people of a language read', () => {
  it.each<Case>([
    ['سیم برق و بشقاب سیمین', fa, ''],
    ['سی‌امین روز', fa, '30 ordinal'],
    ['یک هفتهٔ عادی', fa, ''],
    ['یک روز معمولی', fa, ''],
    ['یک هفتهٔ تمام', fa, '1 week'],
    ['دورهٔ یک هفته‌ای', fa, '1 week'],
    ['in a normal week', en, ''],
    ['On day one of the outage', en, '1 label'],
    ['The other day one caller rang', en, ''],
    ['هفتهٔ اول', fa, '1 ordinal'],
    ['1400 (2021)', en, '1400 year|2021 year'],
    ['1400–1401 (2021–2022)', en, '1400 year|1401 year|2021 year|2022 year'],
    ['伊历1400年', zh, '1400 year'],
    ['1400 calls (2021 in all)', en, '1400|2021'],
  ])('in %j (%s) is %j', (text, locale, expected) => {
    expect(brief(text, locale)).toBe(expected);
  });

  it.each<[string, Locale, string, Locale]>([
    ['۱۴۰۰ (۲۰۲۱)', fa, '2021年', zh],
    ['1400 (2021)', en, 'در ۱۴۰۰', fa],
    ['day one', en, '第一天', zh],
    ['روز اول', fa, 'day one', en],
  ])('%j (%s) says no more than %j (%s)', (text, locale, source, of) => {
    const said = readNumbers(source, of);
    expect(readNumbers(text, locale).filter((mention) => !covers(mention, said))).toEqual([]);
  });
});

describe('ordinals', () => {
  it.each<Case>([
    ['第三次通知', zh, '3 ordinal'],
    ['第二十一条', zh, '21 ordinal'],
    ['第2季度', zh, '2 ordinal'],
    ['第一季度', zh, '1 ordinal'],
    ['第一时间', zh, ''],
    ['the third notice', en, '3 ordinal'],
    ['the twenty-third call', en, '23 ordinal'],
    ['the 2nd call', en, '2 ordinal'],
    ['the first quarter', en, '1 ordinal'],
    ['at first', en, ''],
    ['thirty seconds', en, '30 second'],
    ['بار سوم', fa, '3 ordinal'],
    ['بیست و چهارمین', fa, '24 ordinal'],
    ['روز اول', fa, '1 ordinal'],
  ])('%s', (text, locale, expected) => expect(brief(text, locale)).toBe(expected));
});

describe('words that hold a numeral and state no number', () => {
  it.each<[string, Locale]>([
    ['一些同事一起统一了一线的做法，万一不一定', zh],
    ['千万不要十分着急', zh],
    ['许多万里之外', zh],
    ['四川的一体化方案，一个单位，一场地震', zh],
    ['半月有余，几千人，数百人，十几人，成千上万', zh],
    ['周三和星期五', zh],
    ['有一天，某一天', zh],
    ['一是系统，二是人员，三是文化', zh],
    ['no one, one of them, the one who calls', en],
    ['half a month, hundreds of calls, several thousand, dozens', en],
    ['One day the network failed', en],
    ['someone often attends', en],
    ['یک شرکت و یک مرکز، هیچ‌یک، یکی از آنها', fa],
    ['نه تنها این، نه', fa],
    ['یک روز شبکه قطع شد', fa],
    ['ده‌ها و صدها و هزاران تماس، چند هزار تماس، ده‌ها هزار تماس', fa],
    ['سه‌شنبه و پنج‌شنبه و چهارشنبه', fa],
    ['هر دو مرکز، بسیار، هفته، خدمت', fa],
    ['نیم ماه', fa],
  ])('%s', (text, locale) => expect(brief(text, locale)).toBe(''));

  it('does not hide numbers that only look like them', () => {
    expect(brief('一万一千人', zh)).toBe('11000 person');
    expect(brief('二十分钟，七点二十分', zh)).toBe('20 minute|7.33333333333 time');
    expect(brief('一日三餐', zh)).toBe('3');
    expect(brief('三万亿元', zh)).toBe('3000000000000');
    expect(brief('一千万元', zh)).toBe('10000000');
    expect(brief('هر دو ساعت یک بار', fa)).toBe('2 hour');
  });
});

/** Whether all numbers of a claim are in the source. */
function holds(claim: string, claimLocale: Locale, source: string, sourceLocale: Locale): boolean {
  const mentions = readNumbers(claim, claimLocale);
  const evidence = readNumbers(source, sourceLocale);
  expect(mentions.length).toBeGreaterThan(0);
  return mentions.every((mention) => covers(mention, evidence));
}

type Pair = [claim: string, locale: Locale, source: string, sourceLocale: Locale];

describe('covers', () => {
  it.each<Pair>([
    ['300,000 customers', en, 'بیش از 300000 مشتری', fa],
    ['三十万客户', zh, '۳۰۰ هزار مشتری', fa],
    ['سیصد هزار مشتری', fa, '30万客户', zh],
    ['four hours', en, '4小时割接', zh],
    ['چهار ساعت', fa, '4小时割接', zh],
    ['24/7 service', en, '保障7*24小时服务', zh],
    ['team leaders of group three and four', en, '三组团队长，四组团队长', zh],
    ['group three', en, '第三组', zh],
    ['the second quarter', en, '未来2季度', zh],
    ['a 6.8-magnitude earthquake', en, '四川泸定6.8级地震', zh],
    ['زلزلهٔ ۶٫۸ ریشتری', fa, '四川泸定6.8级地震', zh],
    ['28 years old on average', en, '平均年龄约为28岁', zh],
    ['within ten per cent', en, '保持在10%以内', zh],
    ['کمتر از ۱۰٪', fa, '百分之十以内', zh],
    ['one tenth', en, '10%', zh],
    ['until 10 in the evening', en, '忙到晚上10点多', zh],
    ['until 22:00', en, '忙到晚上10点多', zh],
    ['ساعت ۱۰ شب', fa, 'until 10:00 in the evening', en],
    ['up at 7', en, '早上7点起床', zh],
    ['at 11:30', en, '11点半，割接完成', zh],
    ['half past eleven', en, 'ساعت ۱۱:۳۰', fa],
    ['from 7 to 11', en, '从7点一直到11点', zh],
    ['23 January', en, '1月23号凌晨', zh],
    ['January', en, '1月', zh],
    ['in 2003', en, '2003年', zh],
    ['in 2003', en, '03年萨斯', zh],
    ['on the 23rd', en, '1月23日', zh],
    ['۳ بهمن ۱۳۹۸', fa, '2020年1月23日', zh],
    ['23 January 2020', en, '۳ بهمن ۱۳۹۸', fa],
    ['۳۱ شهریور ۱۴۰۱', fa, '22 September 2022', en],
    ['۲۸ شهریور', fa, '9月19日', zh],
    ['more than a hundred', en, '逾百个流程优化点', zh],
    ['three or four days', en, '三四天', zh],
    ['5S', en, '以5S为导向', zh],
  ])('%s (%s) from %s', (claim, locale, source, sourceLocale) =>
    expect(holds(claim, locale, source, sourceLocale)).toBe(true),
  );

  it.each<Pair>([
    ['10%', en, '10 people', en],
    ['10 people', en, '10%以内', zh],
    ['30,000 customers', en, '30万客户', zh],
    ['3 million', en, '300,000', en],
    ['4 hours', en, '4天', zh],
    ['15 minutes', en, '15年', zh],
    ['6 months', en, '6月', zh],
    ['1 centre', en, '1月23日', zh],
    ['23 centres', en, '1月23日', zh],
    ['February', en, '1月23日', zh],
    ['24 January', en, '1月23日', zh],
    ['23 January 2021', en, '2020年1月23日', zh],
    ['۴ بهمن ۱۳۹۸', fa, '2020年1月23日', zh],
    ['۱ مهر ۱۴۰۱', fa, '22 September 2022', en],
    ['3 November', en, '۳ بهمن', fa],
    ['7 pm', en, '早上7点', zh],
    ['at 11:30', en, '11点', zh],
    ['4 hours', en, '下午4点', zh],
    ['the third centre', en, '3 centres', en],
    ['5 days', en, '5G', zh],
    ['2.5 hours', en, '2.5G', zh],
    ['8 colleagues', en, '带领职场九名伙伴', zh],
    ['ده درصد', fa, 'ده نفر', fa],
    ['95551', en, '95550', zh],
    ['11185 calls', en, '1118 calls', en],
    ['1 hour', en, '一些同事', zh],
    ['10 minutes', en, '十分着急', zh],
  ])('%s (%s) not from %s', (claim, locale, source, sourceLocale) =>
    expect(holds(claim, locale, source, sourceLocale)).toBe(false),
  );
});

describe('readNumbers', () => {
  it('cuts each mention from the text as it stands', () => {
    const text = 'در ۲۳ ژانویهٔ ۲۰۲۰، ۳۰۰٬۰۰۰ مشتری';
    expect(readNumbers(text, fa).map(({ raw }) => raw)).toEqual([
      '۲۳',
      'ژانویه',
      '۲۰۲۰',
      '۳۰۰٬۰۰۰',
    ]);
  });

  it('returns disjoint mentions, left to right, whatever the text', () => {
    const pieces =
      '1月23日|10%|7:00|半|十|百|万|两|第|一|个|小时|点|three|hundred|and|a|half|past|second|یک|سه|هزار| و |نیم|ساعت|۳|بهمن|٬|.|,|/|-| |年|成|分之|to|January'.split(
        '|',
      );
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(zh, en, fa), (words, locale) => {
        let end = 0;
        for (const mention of readNumbers(words, locale)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.raw).toBe(words.slice(mention.start, mention.end));
          expect(mention.raw).not.toBe('');
          expect(Number.isFinite(mention.value)).toBe(true);
          expect(covers(mention, [mention])).toBe(true);
          end = mention.end;
        }
      }),
      { numRuns: runs(500), seed: 3 },
    );
  });
});
