import { expect, test } from 'vitest';
import { sourcePlace } from './source-place.ts';

const ENGLISH = [
  'The night the river came in',
  'At nine on Friday the river came into the hall of the depot, and 40 telephones were dead.',
  'The shift leader sent everybody home but six, who took the emergency line by torchlight.',
  'By noon the company had opened a second room in the town hall.',
];
const CHINESE = [
  '河水进站之夜',
  '周五九点，河水涌进大厅，四十部电话失灵。',
  '班长留下六人，用手电值守应急热线。',
];
const PERSIAN = [
  'شبی که رود آمد',
  'ساعت نه جمعه آب به تالار رسید.',
  'شش نفر با چراغ‌قوه پاسخ دادند.',
];

test.each([
  ['by what it names', ENGLISH, 'Six people stayed on the emergency line, with torches.', 0.9, 2],
  ['by a number', ENGLISH, 'Forty lines — 40 — went silent.', 0.9, 1],
  ['in Chinese', CHINESE, '应急热线只剩六个人。', 0, 2],
  ['in Persian', PERSIAN, 'آب به تالار آمد.', 0.9, 1],
  ['by its place where no word is shared', ENGLISH, 'Nothing alike!', 0.7, 2],
  ['at the top of an empty text', ENGLISH, '', 0, 0],
  ['of one line', ['Only this.'], 'Nothing alike!', 1, 0],
])('finds the line that a paragraph retells: %s', (_, lines, words, share, expected) => {
  expect(sourcePlace(lines)(words, share)).toBe(expected);
});
