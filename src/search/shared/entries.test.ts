import { expect, it } from 'vitest';
import { readEntries, writeEntries } from './entries.ts';
import type { CatalogueEntry } from './files.ts';

const concepts = ['flood', 'post', 'drill'];
const entries: CatalogueEntry[] = [
  {
    kind: 'case',
    id: 'a-case',
    languages: ['en', 'fa'],
    originals: ['fa'],
    year: 2020,
    sector: 'post',
    tags: ['drill', 'flood'],
  },
  { kind: 'case', id: 'b', languages: ['zh'], originals: ['zh'], sector: 'post', tags: [] },
  { kind: 'case', id: 'c', languages: ['en', 'zh'], originals: [], year: 987, tags: ['post'] },
];

it('reads cases as they were written', () => {
  expect(readEntries(writeEntries(entries, concepts), concepts)).toEqual(entries);
});

it('reads a single case without tags', () => {
  const [, second] = entries;
  expect(readEntries(writeEntries([second!], concepts), concepts)).toEqual([second]);
});

it('leaves out what is no concept', () => {
  const stranger = { ...entries[0]!, sector: 'mining', tags: ['strike', 'flood'] };
  const { sector, ...rest } = stranger;
  expect(sector).toBe('mining');
  expect(readEntries(writeEntries([stranger], concepts), concepts)).toEqual([
    { ...rest, tags: ['flood'] },
  ]);
});
