import { expect, test } from 'vitest';
import type { CaseState } from '../../worker/case-state.ts';
import { behindIn } from './behind.ts';
import { casesIn } from './cases-in.ts';
import { inTurn } from './in-turn.ts';

test('cases are known by their files, pictures aside', () => {
  const files = ['a/case.yaml', 'a/article.en.mdx', 'a/x.png', 'b/case.yaml', 'b/version.x.fa.mdx'];
  const paths = files.map((path) => ({ path: `content/cases/${path}` }));
  expect(casesIn([...paths, { path: 'content/words.yaml' }])).toEqual([
    {
      id: 'a',
      paths: ['content/cases/a/case.yaml', 'content/cases/a/article.en.mdx'],
      locales: ['en'],
    },
    {
      id: 'b',
      paths: ['content/cases/b/case.yaml', 'content/cases/b/version.x.fa.mdx'],
      locales: [],
    },
  ]);
});

test('what is behind is counted in the languages of the editor', () => {
  const texts = [
    { role: 'original', locale: 'zh', blocks: [], untranslated: [] },
    { role: 'translation', locale: 'fa', blocks: [{ behind: {} }, {}], untranslated: ['p3'] },
    { role: 'translation', locale: 'en', blocks: [{ behind: {} }], untranslated: [] },
  ] as unknown as CaseState['texts'];
  expect(behindIn({ texts }, ['fa'])).toEqual([{ locale: 'fa', behind: 1, missing: 1 }]);
  expect(behindIn({ texts }, ['zh'])).toEqual([]);
});

test('a list is worked through some at a time, and stops when told', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  const act = async (one: number): Promise<void> => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
    done.push(one);
  };
  await inTurn([1, 2, 3, 4, 5], 2, act, () => false);
  expect([done, most]).toEqual([[1, 2, 3, 4, 5], 2]);
  await inTurn([6, 7], 1, act, () => done.includes(6));
  expect(done).not.toContain(7);
});
