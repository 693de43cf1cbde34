import process from 'node:process';
import { expect, test } from 'vitest';
import { loadCorpus } from '../compile/corpus.ts';
import { diskFiles } from '../source/disk.ts';
import { change, LOCKED, withProject, type Files } from '../testing/fixture.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { LOCALES } from '../../model/locale.ts';
import { findStyle } from './style.ts';
import { rulesOf } from './style-rules.ts';

const WORDS =
  'en:\n  - { write: mobile phones, not: [mobiles] }\nzh: []\nfa:\n  - { write: گوشی, not: [تلفن همراه] }\n';
const styleOf = (root: string) => {
  const { read, readPages, vocabulary } = loadCorpus(diskFiles(root));
  return findStyle({ read, pages: readPages, words: vocabulary.words });
};

const found = (files: Files): string[] =>
  withProject(files, (root) =>
    styleOf(root)
      .filter(({ diagnostic }) => diagnostic.rule === 'style-word')
      .map(({ diagnostic: { file, values } }) => `${file} ${values.found} ${values.expected}`),
  );

test('a word for which another is written is warned of in its own language', () => {
  expect(found(LOCKED)).toEqual([]);
  expect(found({ ...LOCKED, 'words.yaml': WORDS })).toEqual([
    'content/cases/dead-phones/case.yaml mobiles mobile phones',
    'content/cases/dead-phones/case.yaml تلفن همراه گوشی',
    'content/cases/dead-phones/case.yaml mobiles mobile phones',
    'content/cases/dead-phones/case.yaml تلفن همراه گوشی',
  ]);
});

test('a table that cannot be read is reported, and prefers nothing', () => {
  const broken = change({ ...LOCKED, 'words.yaml': WORDS }, 'words.yaml', 'write:', 'wright:');
  expect(found(broken)).toEqual([]);
  withProject(broken, (root) =>
    expect(loadCorpus(diskFiles(root)).diagnostics[0]).toMatchObject({
      file: 'content/words.yaml',
      line: 2,
    }),
  );
});

// The words are the editors': a new one may not turn `npm test` red.
if (process.env.SWEEP)
  test('the interface keeps to the words of the casebook', () => {
    const { words } = loadCorpus(diskFiles(process.cwd())).vocabulary;
    for (const locale of LOCALES) {
      const rule = rulesOf(locale, words).at(-1);
      for (const text of Object.values<string>(MESSAGES[locale]))
        expect(rule?.find(text), text).toEqual([]);
    }
  });
