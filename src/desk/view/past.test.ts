import { expect, test } from 'vitest';
import { newDraft, withText, type Draft } from '../draft/draft.ts';
import { newPast } from './past.ts';

const PATH = 'content/cases/a/article.en.mdx';
const begun = newDraft('a', { [PATH]: '' }, new Date(0));
const holding = (text: string): Draft => withText(begun, PATH, text);

test('letters typed without a pause are taken back together, a split alone', () => {
  const past = newPast();
  past.push(holding('a'), holding('ab'), 0);
  past.push(holding('ab'), holding('abc'), 200);
  past.push(holding('abc'), holding('ab\n\nc'), 300);
  past.push(holding('ab\n\nc'), holding('ab\n\ncd'), 400);
  past.push(holding('ab\n\ncd'), holding('ab\n\ncde'), 3000);
  const back: (string | null | undefined)[] = [];
  for (let last = past.last(); last; last = past.last()) {
    back.push(last.files[PATH]);
    past.pop();
  }
  expect(back).toEqual(['ab\n\ncd', 'ab\n\nc', 'abc', 'a']);
});

test('only so much is kept', () => {
  const past = newPast();
  for (let at = 0; at < 1000; at += 1) past.push(holding(`${at}\n`), holding(`${at}\n\n`), at);
  let count = 0;
  while (past.last()) {
    past.pop();
    count += 1;
  }
  expect(count).toBe(200);
});
