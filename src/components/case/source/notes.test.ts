import { expect, test } from 'vitest';
import type { Source, SourceNote } from '../../../model/case.ts';
import { noteGroups } from './notes.ts';

const note = (id: string, kind: SourceNote['kind'], ...evidence: string[]): SourceNote => ({
  id,
  kind,
  text: { en: id },
  evidence,
});
const source = (id: string, ...notes: SourceNote[]): Source => ({
  id,
  title: id,
  translatedTitle: {},
  language: 'en',
  rights: { en: 'x' },
  notes,
});

test('notes of all sources come together by kind, in the order of the kinds', () => {
  const groups = noteGroups({
    sources: [
      source('a', note('n1', 'unclear', 'p10', 'p2'), note('n2', 'contradiction', 'p3')),
      source('b', note('n1', 'unclear', 'p2', 'p9')),
    ],
  });
  expect(groups.map(({ kind }) => kind)).toEqual(['contradiction', 'unclear']);
  expect(groups[1]?.notes).toHaveLength(2);
});
