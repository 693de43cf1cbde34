import { expect, test } from 'vitest';
import { isEdited, newDraft, textsOf, type Draft } from '../../draft/draft.ts';
import type { DraftStore } from '../../store/drafts.ts';
import type { BroughtPage } from '../../worker/bring-in.ts';
import { draftOf, keepDraft } from './make.ts';
import { cleaned, shownIn } from './said.ts';

const found = { title: 'A', authors: ['B'], publication: 'C', issued: '2020', url: '' };

test('what was typed goes before what was found, and a field that was emptied says so', () => {
  expect(shownIn(found, { title: '', issued: undefined })).toEqual({ ...found, title: '' });
  expect(
    cleaned({ title: '', publication: '', authors: [' Mary ', ''], url: 'https://a.b' }),
  ).toEqual({ publication: undefined, authors: ['Mary'], url: 'https://a.b' });
  expect(cleaned({})).toEqual({});
});

test('a draft that the browser refuses is open all the same, and is not taken for kept', async () => {
  const draft = newDraft('a-case', {}, new Date(0));
  const storeThat = (keep: () => Promise<unknown>) => ({ keep }) as unknown as DraftStore;
  const begun = new Map<string, Draft>();
  const full = storeThat(() => Promise.reject(new Error('The disk is full.')));
  expect(await keepDraft({ store: full, begun }, draft)).toBe(false);
  expect(await keepDraft({ store: undefined, begun }, draft)).toBe(false);
  expect(begun.get(draft.id)).toBe(draft);
  const roomy = storeThat(() => Promise.resolve({ kept: draft }));
  expect(await keepDraft({ store: roomy, begun }, draft)).toBe(true);
});

test('a draft of a page holds its files and the page', () => {
  const page = {
    files: { 'case.yaml': 'status: draft\n', 'article.en.mdx': 'text' },
    plain: 'menu\nraw',
    lines: [
      { number: 1, text: 'menu', why: 'navigation' },
      { number: 2, text: 'raw' },
    ],
    found: { ...found, url: 'https://a.b' },
  } as unknown as BroughtPage;
  const draft = draftOf(page, 'a-case', 'page.txt', new Date(0));
  expect([...textsOf(draft).keys()]).toEqual([
    'content/cases/a-case/case.yaml',
    'content/cases/a-case/article.en.mdx',
  ]);
  expect(isEdited(draft)).toBe(true);
  expect(draft.source).toEqual({
    name: 'page.txt',
    text: 'menu\nraw',
    left: [0],
    url: 'https://a.b',
  });
});
