import { expect, test } from 'vitest';
import { assetsOf, isFrame, isOf, originalsOf } from './members.ts';
import { namesIn } from './names.ts';

test.each([
  ['fa/cases/a/index.html', true],
  ['fa/cases/a/zh-fa/index.html', true],
  ['fa/app.webmanifest', true],
  ['en/cases/a/index.html', false],
  ['corpus/casebook.fa.epub', true],
  ['corpus/casebook.en.epub', false],
  ['corpus/a.fa.csl.json', true],
  ['corpus/a.csl.json', true],
  ['corpus/a.zh.bib', false],
  ['corpus/corpus.jsonl', false],
  ['corpus/a.tei.xml', false],
  ['find/texts/a.fa.whole.json', true],
  ['find/texts/a.en.json', false],
  ['find/titles-fa.json', true],
  ['find/titles-zh.json', false],
  ['find/meaning-han.txt', true],
  ['find/meaning-han.txt.br', false],
  ['pagefind/arabic.json', true],
  ['pagefind/arabic.json.br', false],
  ['media/cases/a/b.webp', true],
  ['facets/0.json', true],
  ['case.css', true],
  ['fa/cases/a/card.png', false],
  ['fa/cases/a/index.html.md', false],
  ['fa/feed.xml', false],
  ['fa/404.html', false],
  ['fa/desk/index.html', false],
  ['content/cases/a/case.yaml', false],
  ['_headers', false],
  ['sw.js', false],
  ['offline/fa.json', false],
])('%s is of Persian: %s', (path, expected) => expect(isOf('fa', path)).toBe(expected));

test.each([
  ['zh/index.html', true],
  ['zh/search/index.html', true],
  ['zh/offline/index.html', true],
  ['zh/about/index.html', false],
  ['zh/cases/index.html', false],
  ['_/a.js', true],
  ['_/a.woff2', false],
  ['pagefind/han-1a2b3c4d/0.words', true],
  ['find/catalogue.json', true],
  ['find/texts/a.zh.json', false],
  ['corpus/casebook.zh.epub', false],
])('%s is of the Chinese frame: %s', (path, expected) =>
  expect(isFrame('zh', path)).toBe(expected),
);

test('the face of Persian is of its frame', () => expect(isFrame('fa', '_/a.woff2')).toBe(true));

test('scripts and faces are those that the pages name, and those that these name', () => {
  const texts: Record<string, string> = {
    'en/index.html': '<script src="/_/a.js"></script><link href="/base/_/f.woff2">',
    '_/a.js': 'import"./b-1.js";import("/_/none.js")',
    '_/b-1.js': 'const worker="/_/worker-x.js"',
    '_/worker-x.js': '',
    '_/desk.js': '',
    '_/f.woff2': '',
  };
  const namesOf = (file: string) => namesIn(Buffer.from(texts[file] ?? ''));
  expect(assetsOf(['en/index.html'], Object.keys(texts), namesOf).sort()).toEqual(
    ['_/a.js', '_/b-1.js', '_/f.woff2', '_/worker-x.js'].sort(),
  );
});

test('a page in another language that passages come from is named by its file', () => {
  const html =
    '<div data-original="/casebook/zh/cases/a/"></div><code>data-original="/casebook/x/"</code>';
  const pages = new Set(['zh/cases/a/index.html']);
  expect(originalsOf(namesIn(Buffer.from(html)), '/casebook/', pages)).toEqual([
    'zh/cases/a/index.html',
  ]);
});
