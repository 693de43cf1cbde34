import { expect, test } from 'vitest';
import { joinLines } from './join.ts';

test.each([
  ['everyone knew it.', '“Finish the sentence,” said Grace.', ' '],
  ['“You keep it or you do not.”', 'Autumn came.', ' '],
  ['the lines were dead —', 'all of them.', ' '],
  ['值班长说：', '“接起来。”', ''],
  ['“接起来。”', '王芳说。', ''],
  ['热线没有断……', '天亮了', ''],
  ['他说', '“好的”。', ''],
])('%s + %s', (first, second, between) => {
  expect(joinLines(first, second)).toBe(`${first}${between}${second}`);
});

test('a word that was broken at a line end is whole again', () => {
  expect(joinLines('the sta-', 'tion')).toBe('the station');
});
