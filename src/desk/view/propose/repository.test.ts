import { expect, test } from 'vitest';
import { keepersOf, repoNamed } from './repository.ts';

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

const GITHUB = 'https://github.com/unbroken/line';

test.each([
  [`${GITHUB}/edit/main/`, undefined, { address: GITHUB, issues: `${GITHUB}/issues/new` }],
  ['', { owner: 'unbroken', name: 'line' }, { address: GITHUB, issues: `${GITHUB}/issues/new` }],
  [
    'https://gitlab.com/unbroken/books/line/-/edit/main/',
    { owner: 'else', name: 'where' },
    { address: 'https://gitlab.com/unbroken/books/line' },
  ],
  ['https://codeberg.org/a/b/_edit/main/', undefined, { address: 'https://codeberg.org/a/b' }],
  ['', undefined, undefined],
])('who keeps %s', (editBase, named, keepers) => {
  expect(keepersOf(editBase, named)).toEqual(keepers);
});
