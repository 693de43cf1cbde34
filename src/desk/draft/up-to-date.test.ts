import { expect, test } from 'vitest';
import { blobId } from '../../content/tree/blob-id.ts';
import { newDraft, textIn, withText } from './draft.ts';
import { broughtUp, conflictsIn, isTaken, metIn, movedIn } from './up-to-date.ts';

const [ARTICLE, RECORD, LOCK] = ['article.en.mdx', 'case.yaml', 'blocks.lock.yaml'].map(
  (name) => `content/cases/a-case/${name}`,
) as [string, string, string];
const article = '---\ntitle: A\n---\n\nOne.\n\nTwo.\n\nThree.\n';
const base = { [ARTICLE]: article, [RECORD]: 'status: draft\n', [LOCK]: 'a: 1\n' };
const begun = newDraft('a-case', base, new Date(0));
const present = (texts: Record<string, string>) =>
  Object.entries(texts).map(([path, text]) => ({ path, blob: blobId(text) }));
const edited = withText(begun, ARTICLE, article.replace('One.', 'One, told anew.'));

test('what others changed since is known by its blob', () => {
  expect(movedIn(edited, present(base))).toEqual([]);
  expect(movedIn(edited, present({ ...base, [ARTICLE]: 'other' }))).toEqual([ARTICLE]);
  const { [RECORD]: _, ...without } = base;
  expect(movedIn(edited, present(without))).toEqual([RECORD]);
  const added = 'content/cases/a-case/article.fa.mdx';
  expect(movedIn(edited, present({ ...base, [added]: 'x' }))).toEqual([added]);
  expect(movedIn(edited, present({ ...base, 'content/cases/other/case.yaml': 'x' }))).toEqual([]);
  const [known, proposed] = ['earthquake', 'sand-storm'].map(
    (id) => `content/vocabulary/hazard/${id}.yaml`,
  ) as [string, string];
  const more = { ...edited, base: { ...base, [known]: 'a: 1\n' } };
  expect(movedIn(more, present({ ...base, [known]: 'a: 1\n' }))).toEqual([]);
  expect(movedIn(more, present({ ...base, [known]: 'a: 2\n' }))).toEqual([known]);
  expect(movedIn(edited, present({ ...base, [proposed]: 'x' }))).toEqual([]);
  const own = withText(edited, proposed, 'mine');
  expect(movedIn(own, present({ ...base, [proposed]: 'theirs' }))).toEqual([proposed]);
});

test('a draft whose texts stand there word for word has been taken over', () => {
  const own = textIn(edited, ARTICLE)!;
  expect(isTaken(edited, present({ ...base, [ARTICLE]: own }))).toBe(true);
  expect(isTaken(edited, present(base))).toBe(false);
  expect(isTaken(begun, present(base))).toBe(false);
  const gone = withText(edited, RECORD, null);
  expect(isTaken(gone, present({ [ARTICLE]: own }))).toBe(true);
});

test('changes to different paragraphs are joined, and the draft stands on what is there', () => {
  const theirs = { [ARTICLE]: article.replace('Three.', 'Three and more.') };
  expect(metIn(edited, theirs).map(conflictsIn)).toEqual([0]);
  const next = broughtUp(edited, theirs, new Map());
  expect(textIn(next, ARTICLE)).toBe(
    article.replace('One.', 'One, told anew.').replace('Three.', 'Three and more.'),
  );
  expect(next.base[ARTICLE]).toBe(theirs[ARTICLE]);
});

test('one paragraph changed on both sides is as it was chosen', () => {
  const theirs = { [ARTICLE]: article.replace('One.', 'One, by others.') };
  const [met] = metIn(edited, theirs);
  expect(conflictsIn(met!)).toBe(1);
  const { conflict } = met!.pieces.find((piece) => 'conflict' in piece) as {
    conflict: { theirs: string };
  };
  const chosen = broughtUp(edited, theirs, new Map([[ARTICLE, [conflict.theirs]]]));
  expect(textIn(chosen, ARTICLE)).toBe(theirs[ARTICLE]);
  expect(chosen.files).toEqual({});
});

test('what others added or removed is theirs, unless it was changed here', () => {
  const added = 'content/cases/a-case/article.fa.mdx';
  const next = broughtUp(edited, { [added]: 'متن', [RECORD]: null }, new Map());
  expect(textIn(next, added)).toBe('متن');
  expect(textIn(next, RECORD)).toBeNull();
  expect(Object.keys(next.files)).toEqual([ARTICLE]);
});

test('nobody chooses lines of a lock: both are kept', () => {
  const read = withText(begun, LOCK, 'a: 1\nmine: 2\n');
  const theirs = { [LOCK]: 'a: 1\ntheirs: 3\n' };
  expect(metIn(read, theirs).map(conflictsIn)).toEqual([0]);
  expect(textIn(broughtUp(read, theirs, new Map()), LOCK)).toBe('a: 1\ntheirs: 3\nmine: 2\n');
});

test('a case that came into the casebook from this draft leaves nothing to do', () => {
  const brought = { ...newDraft('a-case', {}, new Date(0)), files: { [ARTICLE]: article } };
  expect(movedIn(brought, present({ [ARTICLE]: article }))).toEqual([ARTICLE]);
  expect(broughtUp(brought, { [ARTICLE]: article }, new Map()).files).toEqual({});
});
