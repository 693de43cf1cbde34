import { expect, test } from 'vitest';
import { readEntry, writeEntry } from './entries.ts';
import type { CatalogueEntry } from './files.ts';

const concepts = ['flood', 'post', 'drill'];

test.each<CatalogueEntry>([
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
])('an entry is read as it was written: $id', (entry) => {
  expect(readEntry(writeEntry(entry, concepts), concepts)).toEqual(entry);
});
