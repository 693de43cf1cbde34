import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn, type FoundWord } from '../words-in.ts';
import type { Corpus } from '../../src/content/compile/corpus.ts';
import { change, load, LOCKED, lockFor, type Files } from '../../src/content/testing/fixture.ts';
import { exportCorpus } from '../../src/export/corpus.ts';
import { exportFiles } from '../../src/export/table/files.ts';
import { siteAt } from '../../src/i18n/site.ts';
import { packSearch } from '../../src/search/build/pack.ts';
import { published, writeSearch } from '../../src/search/build/write-search.ts';
import { withFolder } from './frozen-search.ts';

/** A word of each language that no other text has, and the id of the case that has them. */
const WORDS = ['quokkas', '鼗鼖', 'ققنوسک', 'second-case'];
const SITE = siteAt('https://site.example', '/');

/** The files of a case with another id, its texts in the three languages with words of its own. */
const secondCase = (status: string): Files => {
  const [en, zh, fa] = WORDS;
  const own = Object.entries(LOCKED)
    .filter(([path]) => path.startsWith('cases/') && !path.endsWith('lock.yaml'))
    .map(([path, text]) => [path.replace('dead-phones', 'second-case'), text] as const);
  const edits = [
    ['case.yaml', 'status: published', `status: ${status}`],
    ['case.yaml', 'en: A company', `en: The ${en}`],
    ['case.yaml', '没有电话的一天', `${zh}没有电话的一天`],
    ['case.yaml', 'دو ساعت بی تلفن.', `دو ساعت ${fa} بی تلفن.`],
    ['article.en.mdx', 'service went on', `the ${en} went on`],
    ['article.fa.mdx', 'خدمت ادامه یافت', `${fa} ادامه یافت`],
  ] as const;
  const files = edits.reduce<Files>(
    (done, [name, from, to]) => change(done, `cases/second-case/${name}`, from, to),
    { ...LOCKED, ...Object.fromEntries(own) },
  );
  return { ...files, 'cases/second-case/blocks.lock.yaml': lockFor(files, 'second-case') };
};

const writeExports = async ({ cases, vocabulary }: Corpus, folder: string): Promise<void> => {
  const files = exportFiles(exportCorpus({ cases, ...vocabulary, site: SITE }));
  for (const { path } of files.list) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), await files.bytes(path));
  }
};

const writeIndex = async (corpus: Corpus, folder: string): Promise<void> => {
  mkdirSync(join(folder, '_'));
  await writeSearch(published(corpus), folder);
  packSearch(folder);
};

const found = (status: string, write: typeof writeIndex): Promise<FoundWord[]> =>
  withFolder(async (folder) => {
    const corpus = load(secondCase(status));
    expect(corpus.cases.map(({ id }) => id)).toEqual(['dead-phones', 'second-case']);
    await write(corpus, folder);
    return wordsIn(folder, WORDS);
  });

describe.each([
  [
    'the search',
    writeIndex,
    [/^pagefind\/.*\.words!/, /^find\/texts\//, /^find\/catalogue\.json!$|\.br!/],
  ],
  ['the exports', writeExports, [/\.epub!/, /\.tmx$/, /\.json$/, /\.xml$/, /\.md$/, /\.bib$/]],
] as const)('%s', (_name, write, kinds) => {
  it('holds each word of a published case, in each kind of file', async () => {
    const words = await found('published', write);
    expect(new Set(words.map(({ word }) => word))).toEqual(new Set(WORDS));
    for (const kind of kinds)
      expect(
        words.filter(({ file }) => kind.test(file)),
        String(kind),
      ).not.toEqual([]);
  });

  it('holds no word of a draft', async () => {
    expect(await found('draft', write)).toEqual([]);
  });
});
