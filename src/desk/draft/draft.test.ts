import { expect, test } from 'vitest';
import { isEdited, newDraft, textIn, textsOf, withText } from './draft.ts';

const begun = newDraft('a-case', { 'content/cases/a-case/case.yaml': 'a' }, new Date(0));
const path = 'content/cases/a-case/case.yaml';
const other = 'content/cases/a-case/article.en.mdx';

test('holds only what differs from what it was begun on', () => {
  expect(isEdited(begun)).toBe(false);
  const edited = withText(begun, path, 'b');
  expect(textIn(edited, path)).toBe('b');
  expect(isEdited(edited)).toBe(true);
  expect(isEdited(withText(edited, path, 'a'))).toBe(false);
});

test('a file can come and go', () => {
  const added = withText(begun, other, 'text');
  expect([...textsOf(added)]).toEqual([
    [path, 'a'],
    [other, 'text'],
  ]);
  expect(added.files).toEqual({ [other]: 'text' });
  expect(withText(added, other, null).files).toEqual({});
  const removed = withText(begun, path, null);
  expect(removed.files).toEqual({ [path]: null });
  expect([...textsOf(removed)]).toEqual([]);
});

test('the same text again is no change', () => {
  expect(withText(begun, path, 'a')).toBe(begun);
});
