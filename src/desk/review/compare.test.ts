import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import { changedParagraphs, changedStatements } from './compare.ts';

const ID = 'flooded-depot';
const workspace = frozenWorkspace();
const files = caseFiles(ID);
const record = `content/cases/${ID}/case.yaml`;
const english = `content/cases/${ID}/article.en.mdx`;
const stateWith = (path: string, edit: (text: string) => string) =>
  workspace.state(ID, new Map(files).set(path, edit(files.get(path)!)), 'en');
const before = workspace.state(ID, files, 'en');

test('nothing changed is nothing to review', () => {
  expect(changedParagraphs(before, before)).toEqual([]);
  expect(changedStatements(before, before)).toEqual([]);
});

test('a paragraph that was changed is shown before and after, under its id', () => {
  const after = stateWith(english, (text) => text.replace('12 telephones', '21 telephones'));
  const changed = changedParagraphs(before, after);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({ locale: 'en', file: english });
  expect(changed[0]!.before).toContain('12 telephones');
  expect(changed[0]!.after).toContain('21 telephones');
});

test('evidence that was exchanged is a change of the statement in each of its languages', () => {
  const after = stateWith(record, (text) =>
    text.replace(/(lessons:[^]*?evidence: \[)p\d+/, '$1p1'),
  );
  const changed = changedStatements(before, after);
  expect(changed.length).toBeGreaterThan(0);
  for (const { cites, cited, before: was, after: is } of changed) {
    expect(was).toBe(is);
    expect(cites).not.toEqual(cited);
  }
});

test('all of a new case is to be reviewed', () => {
  expect(changedParagraphs(undefined, before)).toHaveLength(
    before.texts.reduce((sum, { blocks }) => sum + blocks.length, 0),
  );
});
