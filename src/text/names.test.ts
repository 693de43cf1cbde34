import { expect, test } from 'vitest';
import { fullName } from './names.ts';

test.each([
  ['zh-Hans', '赵', '荣强', '赵荣强'],
  ['zh', '欧阳', '修', '欧阳修'],
  ['fa', 'رضایی', 'مریم', 'مریم رضایی'],
  ['en', 'Doe', 'Jane', 'Jane Doe'],
])('%s: %s, %s', (language, family, given, expected) => {
  expect(fullName(language, family, given)).toBe(expected);
});
