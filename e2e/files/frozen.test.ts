import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/model/locale.ts';
import { FROZEN, SITE } from '../fixtures/corpus.ts';
import { testSite, testValidity } from './checks.ts';
import { wordsIn } from '../words-in.ts';
import { alternatesOf, articleTitle, dataOf, listedFiles, metaNamed } from './frozen-head.ts';
import { isOtherName, readSite, type Site } from './site.ts';
import { sitemapOf } from './sitemap.ts';

const ZHAO = { en: 'Zhao, Rongqiang', zh: '赵, 荣强', fa: 'ژائو, رونگ‌چیانگ' };
const CASE = 'china-post-11185-cutover';
const site = readSite(SITE, 'npm run site');
const pageAt = (path: string) => {
  const page = site.pages.get(`${path}index.html`);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};

testSite(site);
testValidity(site);

// Nothing but the draft has these; what the index of the search keeps of them is folded.
const OF_THE_DRAFT = [
  'unpublished-draft',
  ...['quetzalcoatlus', 'Pterodactylium', 'pterodactylium', 'thylacine', 'hippocampelephant'],
  ...['风神翼龙', '翼手龙馆', '袋狼来电', 'کتزال', 'پترودکتیلیوم', 'تیلاسین'],
];

it('holds no word of the draft in any byte of any file, packed or not', () => {
  expect(wordsIn(SITE, OF_THE_DRAFT)).toEqual([]);
});

/** `cases/x/zh-en/` for each two languages in which a published case has an article. */
const expectedPairs = (): string[] =>
  globSync('content/cases/*/case.yaml', { cwd: FROZEN })
    .filter((file) => /^status: published$/m.test(readFileSync(join(FROZEN, file), 'utf8')))
    .map(dirname)
    .flatMap((folder) => {
      const files = globSync(`${folder}/article.*.mdx`, { cwd: FROZEN });
      const languages = files.map((file) => basename(file).split('.')[1] ?? '');
      return languages.flatMap((a) =>
        languages
          .filter((b) => b !== a)
          .map((b) => `cases/${basename(folder)}/${a}-${b}/index.html`),
      );
    });

const pairsOf = ({ pages }: Site): string[] =>
  [...pages.keys()].filter((file) => /\/cases\/[^/]+\/[a-z]{2}-[a-z]{2}\//.test(file));

it('has every pair of every published case, in each language, and no other', () => {
  const expected = LOCALES.flatMap((locale) => expectedPairs().map((path) => `${locale}/${path}`));
  expect(expected.length).toBeGreaterThan(0);
  expect(pairsOf(site)).toEqual(expected.sort());
});

it('leaves out of the site map only the desk, and the pages for addresses that never were', () => {
  const listed = sitemapOf(site);
  const left = [...site.pages.values()].filter(
    (page) => !listed.includes(`<loc>${site.origin}${page.path}</loc>`) && !isOtherName(page, site),
  );
  expect(left.map(({ file }) => file)).toEqual([
    '404.html',
    ...LOCALES.flatMap((locale) => [`${locale}/404.html`, `${locale}/desk/index.html`]).sort(),
  ]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const page = pageAt(`${locale}/cases/${CASE}/`);

  it('the head of a case leads to its files', () => {
    expect(alternatesOf(page).map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'application/json',
        'application/tei+xml',
        'text/markdown',
        'application/x-research-info-systems',
      ]),
    );
  });

  it('a case says what it is made of', () => {
    const data = dataOf(page);
    expect(data['@type']).toBe('Article');
    expect(data.isBasedOn).toEqual([
      expect.objectContaining({ author: [{ '@type': 'Person', name: '赵荣强' }] }),
    ]);
    expect('translationOfWork' in data).toBe(locale !== 'zh');
  });

  // What Zotero's “Embedded Metadata” makes a section of a book of.
  it('a case can be cited from its head', () => {
    expect(metaNamed(page, 'citation_')).toEqual([
      ['citation_title', articleTitle(page)],
      ['citation_author', ZHAO[locale]],
      ['citation_book_title', 'Unbroken Line'],
      ['citation_publication_date', String(dataOf(page).dateModified).replaceAll('-', '/')],
      ['citation_language', locale === 'zh' ? 'zh-Hans' : locale],
    ]);
  });

  it('the page of the sources leads to every file of its case', () => {
    const files = alternatesOf(pageAt(`${locale}/cases/${CASE}/source/`)).map(({ href }) => href);
    expect(files.filter((path) => path.includes(CASE)).sort()).toEqual(
      [
        ...['.bib', '.csl.json', '.ris', '.tei.xml'].map((end) => `/corpus/${CASE}${end}`),
        `/corpus/cases/${CASE}.json`,
        `/${locale}/cases/${CASE}/index.html.md`,
      ].sort(),
    );
  });

  it('the data page leads to a file of each kind, and to the list of all', () => {
    const named = listedFiles(pageAt(`${locale}/data/`));
    expect(named).toContain('/corpus/checksums.txt');
    expect(named.filter((path) => /^\/corpus\/cases\/[a-z0-9-]+\.json$/.test(path))).toHaveLength(
      1,
    );
    const sums = site.read('corpus/checksums.txt').toString();
    expect(sums).toContain(`cases/${CASE}.json`);
  });
});
