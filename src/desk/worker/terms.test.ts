import { expect, test } from 'vitest';
import { frozenWorkspace } from '../testing/workspace.ts';
import { termsIn } from './terms.ts';

const { vocabulary } = frozenWorkspace();

test('marked terms come first, then names that stand in the text, each with its words', () => {
  const found = termsIn(
    vocabulary,
    [
      'The earthquake sent ',
      { as: 'term', to: 'home-agents', children: ['people home'] },
      ', and team leaders stayed.',
    ],
    'en',
    'fa',
  );
  expect(found[0]).toMatchObject({ id: 'home-agents', found: 'people home', isMarked: true });
  expect(found.slice(1).map(({ id }) => id)).toContain('earthquake');
  for (const { words } of found) expect(words.join()).toMatch(/\p{Script=Arabic}/u);
});

test('a name inside of another word is none; in Chinese any place is one', () => {
  expect(termsIn(vocabulary, ['The reagents ran out.'], 'en', 'zh')).toEqual([]);
  const plain = termsIn(vocabulary, ['They read it aloud.'], 'en', 'zh');
  expect(plain.map(({ found }) => found)).not.toContain('IT');
  const found = termsIn(vocabulary, ['当天发生地震，热线中断。'], 'zh', 'en');
  expect(found.map(({ id }) => id)).toContain('earthquake');
});
