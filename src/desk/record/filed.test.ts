import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conceptsOf } from '../../casebook/site-index.ts';
import { FROZEN, frozenCorpus } from '../../content/testing/frozen.ts';
import { filedIn } from './filed.ts';

const recordOf = (id: string): string =>
  readFileSync(join(FROZEN, 'content/cases', id, 'case.yaml'), 'utf8');

test('every case is filed as the site files it', () => {
  for (const one of frozenCorpus().cases.filter(({ record }) => record.status === 'published'))
    expect(filedIn(recordOf(one.id)), one.id).toEqual(conceptsOf(one));
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
