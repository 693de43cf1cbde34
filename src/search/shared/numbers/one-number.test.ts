import { expect, it } from 'vitest';
import { words } from '../words.ts';

const unitsOf = (text: string): string[][] => words(text).map(({ units }) => units);

it.each([
  ['4小时', '四小时', '四个小时', '4个小时', '4 个小时', '４个小时'],
  ['1小时', '一小时', '一个小时'],
  ['2.5小时', '两个半小时', '两小时半', '2个半小时', '2.5个小时'],
  ['1.5小时', '一个半小时', '一小时半'],
  ['2.5个月', '两个半月'],
  ['2.5年', '两年半'],
  ['3星期', '三个星期'],
  ['半小时', '半个小时'],
  ['1月23日', '一月23日', '一月二十三日'],
  ['20000', '2万', '两万', '2 万', '20,000', '20 thousand', '۲۰ هزار', 'بیست هزار'],
  ['12000人', '1.2万人', '一万二千人'],
  ['11000000', '1100万', '一千一百万'],
  ['500000000', '5亿', '五亿'],
  ['30%', '三成', '百分之三十', '30 per cent', 'سی درصد'],
  ['70员工', '七成员工'],
  ['11:30', '11点半', '十一点半', 'half past eleven', 'half past 11'],
  [
    'ساعت 11:30',
    'ساعت یازده و نیم',
    'ساعت ۱۱ و نیم',
    'ساعت ۱۱:۳۰',
    'ساعت ۱۱ و ۳۰ دقیقه',
    'ساعت یازده و سی دقیقه',
  ],
  ['2.5 ساعت', 'دو و نیم ساعت', 'دو ساعت و نیم', '۲٫۵ ساعت'],
  ['6.8', 'six point eight', 'شش ممیز هشت'],
  [
    '300000 customers',
    '300 000 customers',
    '300,000 customers',
    'three hundred thousand customers',
    '300k customers',
    '300K customers',
  ],
  ['۳۰۰٬۰۰۰ مشتری', '۳۰۰/۰۰۰ مشتری', '300000 مشتری', '۳۰۰ هزار مشتری'],
  ['2000000', '۲/۰۰۰/۰۰۰', '2,000,000'],
  ['10000000', '1千万', '一千万', '1000万'],
  ['Service 2.0', 'Service2.0', 'service-2.0'],
  ['1 to 2 managers', 'one to two managers'],
  ['1至2名', '一至两名'],
  ['100兆', '一百兆'],
  ['1000通', '一千通', '1千通', '1 千通'],
  ['30 نفر', 'سی نفر'],
  ['2.5 hours', 'two and a half hours', 'two hours and a half', '2½ hours'],
])('reads %s in one way', (usual, ...others) => {
  for (const other of others) expect([other, unitsOf(other)]).toEqual([other, unitsOf(usual)]);
});

it.each([
  ['三月', '三个月'],
  ['一年半载', '1.5年载'],
  ['第三天半夜', '第3.5天夜'],
  ['三成员', '30员'],
  ['一个半天', '1.5天'],
  ['5万科', '50000科'],
  ['5千克', '5000克'],
  ['۶/۸', '68'],
  ['kilo 5k9', 'kilo 5000'],
  ['ساعت دو', 'ساعت 2:30'],
])('does not take %s for %s', (one, other) => {
  expect(unitsOf(one)).not.toEqual(unitsOf(other));
});

it('marks all that says a number', () => {
  const marked = (text: string) => words(text).map(({ start, end }) => text.slice(start, end));
  expect(marked('等了两个半小时')).toEqual(['等了', '两个半', '小时']);
  expect(marked('2万人')).toEqual(['2万', '人']);
  expect(marked('at half past eleven')).toEqual(['at', 'half past eleven']);
});
