import { expect, test } from 'vitest';
import { caseFiles } from '../testing/workspace.ts';
import { titleIn } from './title.ts';

test.each([
  ['summary:\n  title: { en: A, fa: "ب" }\n  headline:\n', { en: 'A', fa: 'ب' }],
  [
    'status: draft\nsummary:\n  title:\n    en: A\n    zh: 甲\n  headline:\n',
    { en: 'A', zh: '甲' },
  ],
  ['summary:\n  # a comment\n  headline:\n    text: { en: B }\n  title: { en: A }', { en: 'A' }],
  ['summary:\n#   headline:\nstatus: draft\n', {}],
  ['no: yaml: at: all', {}],
  ['', {}],
])('%j', (record, title) => {
  expect(titleIn(record)).toEqual(title);
});

test('of a case of the casebook', () => {
  const record = caseFiles('flooded-depot').get('content/cases/flooded-depot/case.yaml')!;
  expect(Object.keys(titleIn(record)).sort()).toEqual(['en', 'fa', 'zh']);
});
