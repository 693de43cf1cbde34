import { expect, test } from 'vitest';
import { newDraft, withText, type Draft } from '../draft/draft.ts';
import { writeBackup } from './backup.ts';
import { readBackup } from './read-backup.ts';

const PATH = 'content/cases/a-case/article.en.mdx';
const draft: Draft = {
  ...withText(newDraft('a-case', { [PATH]: 'before' }, new Date(0)), PATH, 'after'),
  source: { name: 'page.txt', text: 'raw', url: 'https://example.org/' },
  proposed: { number: 3, url: 'https://github.com/a/b/pull/3', commit: 'c', paths: [PATH] },
};

test('drafts come back as they were, under an id of their own', () => {
  const [back] = readBackup(writeBackup([draft]))!;
  expect(back).toEqual({ ...draft, id: back!.id });
  expect(back!.id).not.toBe(draft.id);
});

test.each([
  ['not JSON', '{'],
  ['another file', '{"drafts":[]}'],
  ['a later version', '{"unbrokenLineDrafts":2,"drafts":[]}'],
  ['a path outside', writeBackup([{ ...draft, files: { 'content/../x.yaml': 'x' } }])],
  ['a path of code', writeBackup([{ ...draft, files: { 'src/desk/view/main.tsx': 'x' } }])],
  ['a case that has no name', writeBackup([{ ...draft, caseId: '../x' }])],
  ['a text that is none', writeBackup([{ ...draft, base: { [PATH]: 1 as unknown as string } }])],
])('%s is no file of drafts', (_, text) => {
  expect(readBackup(text)).toBeUndefined();
});

test('what would run is left out, and the draft is not', () => {
  const hostile = { ...draft, source: { name: 'x', text: 'y', url: 'javascript:alert(1)' } };
  expect(readBackup(writeBackup([hostile]))?.[0]).not.toHaveProperty('source');
  const more = { ...draft, more: '<script>' } as Draft;
  expect(readBackup(writeBackup([more]))?.[0]).not.toHaveProperty('more');
});
