import { expect, test } from 'vitest';
import { closenessTo } from './closeness.ts';

const EN =
  'At 9:40 on Friday the water reached the battery room. The shift leader sent forty agents home and kept six on the emergency line, who answered by torchlight until the army brought a generator at dawn.';
const ZH =
  '9月5日中午，泸定发生6.8级地震。正在驻场的客服人员没有离开座席，先安抚来电的客户，再按预案轮流撤到楼下，二十分钟后全部恢复接听。';
const FA =
  'ساعت نه و چهل دقیقهٔ صبح جمعه آب به اتاق باتری رسید. سرپرست شیفت چهل کارشناس را به خانه فرستاد و شش نفر را پای خط اضطراری نگه داشت.';

const found = (source: string, text: string): string[] =>
  closenessTo(source)(text).map((run) => run.text);

test('a sentence told anew is not too close, names and numbers or not', () => {
  expect(
    found(
      EN,
      'Water stood in the battery room by 9:40 that Friday, so only six of the agents stayed.',
    ),
  ).toEqual([]);
  expect(
    found(
      ZH,
      '9月5日中午，地震来了，震级6.8。客服人员一边安抚客户，一边分批下楼，只停了二十分钟。',
    ),
  ).toEqual([]);
  expect(
    found(FA, 'صبح جمعه، ساعت نه و چهل، اتاق باتری را آب گرفت و تنها شش نفر پای تلفن ماندند.'),
  ).toEqual([]);
});

test('a run of the words of the source is found, whatever stands around it', () => {
  expect(
    found(
      EN,
      'We read that the shift leader sent forty agents home, and kept six on the emergency line.',
    ),
  ).toEqual(['the shift leader sent forty agents home, and kept six on the emergency line']);
  expect(found(ZH, '当时客服人员没有离开座席，先安抚来电的客户，随后撤离。')).toEqual([
    '客服人员没有离开座席，先安抚来电的客户',
  ]);
  expect(found(FA, 'گفتند سرپرست شیفت چهل کارشناس را به خانه فرستاد و شش نفر ماندند.')).toEqual([
    'سرپرست شیفت چهل کارشناس را به خانه فرستاد و شش نفر',
  ]);
});

test('other letters, quotation marks or half-spaces do not hide it', () => {
  expect(found(FA, 'سرپرست شيفت چهل كارشناس را به خانه فرستاد')).toHaveLength(1);
  expect(found(EN, 'THE SHIFT LEADER sent “forty” agents home and kept six')).toHaveLength(1);
});

test('each stretch is told at its place', () => {
  const text = 'Then who answered by torchlight until the army brought a generator, it says.';
  const [run] = closenessTo(EN)(text);
  expect(text.slice(run!.from, run!.to)).toBe(
    'who answered by torchlight until the army brought a generator',
  );
});

test('a long source is compared in no time', () => {
  const compare = closenessTo(
    Array.from({ length: 3000 }, (_, i) => `the line ${i % 7}`).join(' '),
  );
  const start = process.cpuUsage().user;
  compare('the line 3 the line 4 of the depot');
  expect(process.cpuUsage().user - start).toBeLessThan(200_000);
});
