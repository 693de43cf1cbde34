import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClean, mergeTexts, settle } from './merge.ts';

const merge = (
  base: string,
  theirs: string,
  mine: string,
  path = 'content/cases/a/article.en.mdx',
) => mergeTexts(path, { base, theirs, mine });
const article = (...blocks: string[]): string =>
  `---\nlang: en\ntitle: A\n---\n\n${blocks.join('\n\n')}\n`;

test.each([
  ['neighbours', ['a', 'b', 'c'], ['A', 'b', 'c'], ['a', 'B', 'c'], ['A', 'B', 'c']],
  ['an end and a beginning', ['a', 'b'], ['a', 'b', 'c'], ['x', 'a', 'b'], ['x', 'a', 'b', 'c']],
  [
    'one deletes, the other adds behind',
    ['a', 'b', 'c'],
    ['a', 'c'],
    ['a', 'b', 'c', 'd'],
    ['a', 'c', 'd'],
  ],
  [
    'an edit and a paragraph before it',
    ['a', 'b'],
    ['a', 'new', 'b'],
    ['a', 'B'],
    ['a', 'new', 'B'],
  ],
  [
    'an edit and a paragraph behind it',
    ['a', 'b'],
    ['A', 'b'],
    ['a', 'new', 'b'],
    ['A', 'new', 'b'],
  ],
  ['the last edited, another behind it', ['a', 'b'], ['a', 'B'], ['a', 'b', 'c'], ['a', 'B', 'c']],
  ['the same on both sides', ['a', 'b'], ['a', 'B'], ['a', 'B'], ['a', 'B']],
  [
    'repeated paragraphs',
    ['x', 'a', 'x', 'b'],
    ['x', 'A', 'x', 'b'],
    ['x', 'a', 'x', 'B'],
    ['x', 'A', 'x', 'B'],
  ],
])('joins %s', (_, base, theirs, mine, merged) => {
  const pieces = merge(article(...base), article(...theirs), article(...mine));
  expect(isClean(pieces)).toBe(true);
  expect(settle(pieces)).toBe(article(...merged));
});

test('what both have changed is a conflict, with the three texts', () => {
  const pieces = merge(
    article('a', 'b', 'c'),
    article('a', 'their b', 'c'),
    article('a', 'my b', 'C'),
  );
  expect(pieces.filter((piece) => 'conflict' in piece)).toEqual([
    { conflict: { base: 'b\n\n', theirs: 'their b\n\n', mine: 'my b\n\n' } },
  ]);
  expect(settle(pieces, ['both\n\n'])).toBe(article('a', 'both', 'C'));
  expect(settle(pieces)).toBe(article('a', 'my b', 'C'));
});

test.each([
  ['two paragraphs in one place', ['a'], ['a', 'x'], ['a', 'y']],
  ['an edit of what is gone', ['a', 'b'], ['a'], ['a', 'B']],
  ['a paragraph within what is gone', ['a', 'b', 'c', 'd'], ['a', 'd'], ['a', 'b', 'x', 'c', 'd']],
])('does not guess: %s', (_, base, theirs, mine) => {
  const pieces = merge(article(...base), article(...theirs), article(...mine));
  expect(isClean(pieces)).toBe(false);
  const choices = (side: 'mine' | 'theirs') =>
    pieces.flatMap((piece) => ('conflict' in piece ? piece.conflict[side] : []));
  expect(settle(pieces, choices('mine'))).toBe(article(...mine));
  expect(settle(pieces, choices('theirs'))).toBe(article(...theirs));
});

test('a record is joined line by line, and so is the head of an article', () => {
  const path = 'content/cases/a/case.yaml';
  const record = (en: string, fa: string): string => `# kept\ntitle:\n  en: ${en}\n  fa: ${fa}\n`;
  const pieces = merge(record('a', 'b'), record('A', 'b'), record('a', 'B'), path);
  expect(settle(pieces)).toBe(record('A', 'B'));
  const head = (title: string, basis: string): string =>
    `---\ntitle: ${title}\nbasis: ${basis}\n---\n\ntext\n`;
  expect(settle(merge(head('a', 'b'), head('A', 'b'), head('a', 'B')))).toBe(head('A', 'B'));
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 8 })
  .map((all) => all.join('\n'));

test('what one side left as it was is as the other made it, byte for byte', () => {
  fc.assert(
    fc.property(text, text, (base, side) => {
      for (const [theirs, mine] of [
        [base, side],
        [side, base],
        [side, side],
      ] as const) {
        const pieces = merge(base, theirs, mine);
        expect(isClean(pieces)).toBe(true);
        expect(settle(pieces)).toBe(side);
      }
    }),
  );
});

test('with the pieces of one side all of its text is there', () => {
  fc.assert(
    fc.property(text, text, text, (base, theirs, mine) => {
      for (const path of ['x.mdx', 'x.yaml']) {
        const pieces = mergeTexts(path, { base, theirs, mine });
        const flipped = mergeTexts(path, { base, theirs: mine, mine: theirs });
        expect(isClean(pieces)).toBe(isClean(flipped));
        if (isClean(pieces)) expect(settle(pieces)).toBe(settle(flipped));
      }
    }),
  );
});
