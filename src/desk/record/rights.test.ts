import { expect, test } from 'vitest';
import { newDraft, textIn } from '../draft/draft.ts';
import {
  basisOf,
  holderOf,
  leaveOf,
  withBasis,
  withHolder,
  withLeave,
  publishedBy,
} from './rights.ts';

const [ARTICLE, OTHER, RECORD] = ['article.en.mdx', 'article.fa.mdx', 'case.yaml'].map(
  (name) => `content/cases/a-case/${name}`,
) as [string, string, string];
const article = (lang: string): string =>
  `---\nlang: ${lang}\nrole: original\ntitle: Dead phones\nbasis: not-settled\n---\n\nbasis: not-settled\n`;
const record = `status: draft
sources:
  - id: main
    title: Dead phones # as printed
    language: en
    # Who holds the rights
    # rights: { en: "" }
summary:
  title: { en: Dead phones }
`;
const draft = newDraft(
  'a-case',
  { [ARTICLE]: article('en'), [OTHER]: article('fa'), [RECORD]: record },
  new Date(0),
);

test('a choice is written into the head of every text, and nowhere else', () => {
  const retold = withBasis(draft, 'retold');
  expect(basisOf(retold)).toBe('retold');
  expect(textIn(retold, ARTICLE)).toBe(article('en').replace('not-settled', 'retold'));
  expect(Object.keys(retold.files)).toEqual([ARTICLE, OTHER]);
  expect(withBasis(retold, 'not-settled').files).toEqual({});
});

test('texts that differ have no common ground', () => {
  const mixed = withBasis(newDraft('a-case', { [ARTICLE]: article('en') }, new Date(0)), 'retold');
  expect(basisOf({ ...mixed, base: { ...mixed.base, [OTHER]: article('fa') } })).toBeUndefined();
});

test('leave is one line of the source, and comes back in its parts', () => {
  const leave = { whom: 'Care Media', when: '3 May 2026', proof: 'letter; copy kept' };
  const licensed = withLeave(draft, leave);
  expect(textIn(licensed, RECORD)).toContain('licence: Care Media; 3 May 2026; letter; copy kept');
  expect(textIn(licensed, RECORD)).toContain('title: Dead phones # as printed');
  expect(leaveOf(licensed)).toEqual(leave);
  expect(leaveOf(withLeave(draft, { whom: 'CC BY 4.0', when: '', proof: ' ' }))).toEqual({
    whom: 'CC BY 4.0',
    when: '',
    proof: '',
  });
  expect(leaveOf(withLeave(licensed, undefined))).toEqual({ whom: '', when: '', proof: '' });
});

test('a source is published by its publication, else by those who wrote it', () => {
  const told = (lines: string) =>
    newDraft('a-case', { [RECORD]: `sources:\n  - id: main\n${lines}` }, new Date(0));
  const author = '    author: [{ family: Poe, given: Ann }]\n';
  expect(publishedBy(told(`${author}    containerTitle: Metro Wire\n`))).toBe('Metro Wire');
  expect(publishedBy(told(author))).toBe('Poe, Ann');
  expect(publishedBy(told('    title: A\n'))).toBeUndefined();
});

test('who holds the rights is said in some languages', () => {
  const held = withHolder(draft, { en: 'Care Media.', fa: '' });
  expect(holderOf(held)).toEqual({ en: 'Care Media.' });
  expect(holderOf(withHolder(held, { en: ' ' }))).toEqual({});
});
