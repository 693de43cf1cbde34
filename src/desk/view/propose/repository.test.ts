import { expect, test } from 'vitest';
import { repoNamed } from './repository.ts';

test.each([
  ['https://github.com/unbroken/line/edit/main/', { owner: 'unbroken', name: 'line' }],
  ['unbroken/line', { owner: 'unbroken', name: 'line' }],
  ['https://github.com/unbroken/line.git', { owner: 'unbroken', name: 'line' }],
  ['https://gitlab.com/unbroken/line/-/edit/main/', undefined],
  ['', undefined],
  ['line', undefined],
])('%s', (text, repo) => {
  expect(repoNamed(text)).toEqual(repo);
});
