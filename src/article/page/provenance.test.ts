import { expect, test } from 'vitest';
import { readerOf } from '../../i18n/reader.ts';
import type { Article } from '../../model/corpus.ts';
import { groundOf } from './provenance.ts';

test.each([
  ['original', 'licensed', 'Printed word for word, by licence of the rights holder.'],
  ['translation', 'licensed', 'Translated in full, by licence of the rights holder.'],
  ['translation', 'public-domain', 'Translated in full; the source is in the public domain.'],
  ['translation', 'retold', /^Retold from the source/],
] as const)('%s, %s', (role, basis, words) => {
  expect(groundOf(readerOf('en', '/'), { role, basis } as Article)).toMatch(words);
});
