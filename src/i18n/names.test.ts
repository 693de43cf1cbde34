import { expect, test } from 'vitest';
import { fullName, namesInRow, type Name } from './names.ts';

const ZHAO: Name = { family: '赵', given: '荣强' };
const DOE: Name = { family: 'Doe', given: 'Jane' };
const REZAI: Name = { family: 'رضایی', given: 'مریم' };

test.each<[Name, Name | undefined, string]>([
  [ZHAO, undefined, '赵荣强'],
  [{ family: '欧阳', given: '修' }, undefined, '欧阳修'],
  [REZAI, undefined, 'مریم رضایی'],
  [DOE, undefined, 'Jane Doe'],
  [{ literal: 'Bank Desk' }, undefined, 'Bank Desk'],
  // A Chinese name stays one in other letters; one from elsewhere keeps its order in Chinese ones.
  [{ family: 'Zhao', given: 'Rongqiang' }, ZHAO, 'Zhao Rongqiang'],
  [{ family: 'ژائو', given: 'رونگ‌چیانگ' }, ZHAO, 'ژائو رونگ‌چیانگ'],
  [{ family: '多伊', given: '简' }, DOE, '简·多伊'],
  [{ family: '雷扎伊', given: '玛丽亚姆' }, REZAI, '玛丽亚姆·雷扎伊'],
  [{ family: 'Rezaei', given: 'Maryam' }, REZAI, 'Maryam Rezaei'],
  [{ family: 'Zhao', given: 'Rongqiang' }, { literal: '赵荣强' }, 'Zhao Rongqiang'],
])('%j of %j: %s', (name, original, expected) => {
  expect(fullName(name, original)).toBe(expected);
});

test.each<[Name[], string]>([
  [[ZHAO, { literal: '客户世界' }], '赵荣强、客户世界'],
  [[REZAI, REZAI], 'مریم رضایی، مریم رضایی'],
  [[DOE, { literal: 'Bank Desk' }], 'Jane Doe, Bank Desk'],
  [[DOE], 'Jane Doe'],
])('names in a row: %j', (names, expected) => {
  expect(namesInRow(names)).toBe(expected);
});
