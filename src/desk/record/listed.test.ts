import { expect, test } from 'vitest';
import { conceptsOf } from '../../casebook/site-index.ts';
import { frozenCorpus } from '../../content/testing/frozen.ts';
import { caseFiles } from '../testing/workspace.ts';
import { filedIn, titleIn } from './listed.ts';

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

test('every case is filed as the site files it', () => {
  for (const one of frozenCorpus().cases.filter(({ record }) => record.status === 'published'))
    expect(filedIn(caseFiles(one.id).get(`content/cases/${one.id}/case.yaml`)!), one.id).toEqual(
      conceptsOf(one),
    );
});

test('a draft, and what has no tags yet, is not filed', () => {
  expect(filedIn('status: draft\ntags: [flood]\n')).toEqual([]);
  expect(filedIn('status: published\n')).toEqual([]);
  expect(filedIn('status: published\ntags: [flood, drill]\norganization: { sector: x }')).toEqual([
    'flood',
    'drill',
    'x',
  ]);
});
