import { describe, expect, it } from 'vitest';
import { pairs, persianDigits } from './articles.ts';
import { meta, policy } from './head.ts';
import { directionOfParts, languageOfLetters, languageOfPage } from './language.ts';
import { handlers, headings, ids, outline, pictures } from './shape.ts';
import { siteOf, type Check } from './site.ts';
import { faultsOfSitemap } from './sitemap.ts';
import { foreign, kindsOfTargets, targets, targetsOfFiles } from './targets.ts';
import { invalid } from './validity.ts';
import { blocking, scripts, weight } from './weight.ts';

const ORIGIN = 'https://example.org';
const HEAD = '<meta charset="utf-8"><title>A</title>';
const FIRST = `<!DOCTYPE html><html lang="en"><head>${HEAD}<link rel="canonical" href="${ORIGIN}/"></head>`;

const pageOf = (body: string, head = HEAD, html = 'lang="en" dir="ltr"'): string =>
  `<!DOCTYPE html><html ${html}><head>${head}</head><body><main><h1 id="top">A</h1>${body}</main></body></html>`;

const siteWith = (files: Record<string, string>) => {
  const all: Record<string, string> = { 'index.html': FIRST, 'icon.svg': '<svg/>', ...files };
  return siteOf(Object.keys(all).sort(), (file) => Buffer.from(all[file] ?? ''));
};

const faultsIn = (check: Check, html: string, file = 'en/index.html', files = {}): string[] => {
  const site = siteWith({ [file]: html, ...files });
  return check(site.pages.get(file)!, site);
};

/** Each: what is planted, by which check it is found, the page with the fault, the page without. */
const FAULTS: readonly (readonly [string, Check, bad: string, good: string])[] = [
  ['a wrong language', languageOfPage, pageOf('', HEAD, 'lang="zh"'), pageOf('')],
  ['a wrong direction', languageOfPage, pageOf('', HEAD, 'lang="en" dir="rtl"'), pageOf('')],
  [
    'a missing dir',
    directionOfParts,
    pageOf('<p lang="fa">متن فارسی</p>'),
    pageOf('<p lang="fa" dir="rtl">متن فارسی</p> <a lang="fa">فارسی</a>'),
  ],
  [
    'a language of other letters',
    languageOfLetters,
    pageOf('<p lang="zh-Hans">متن</p>'),
    pageOf('<p lang="zh-Hans">文 <bdi lang="fa">متن</bdi></p>'),
  ],
  ['a second h1', outline, pageOf('<h1>B</h1>'), pageOf('')],
  ['an empty title', outline, pageOf('', '<title> </title>'), pageOf('')],
  ['a skipped heading', headings, pageOf('<h3>B</h3>'), pageOf('<h2>B</h2><h3>C</h3><h2>D</h2>')],
  ['a duplicate id', ids, pageOf('<p id="top"></p>'), pageOf('<p id="b"></p>')],
  ['a lost reference', ids, pageOf('<p aria-describedby="b"></p>'), pageOf('<label for="top">')],
  ['a handler', handlers, pageOf('<p onclick="x()"></p>'), pageOf('<p title="onclick"></p>')],
  [
    'a picture without its size',
    pictures,
    pageOf('<img src="/a.png" alt="" width="1">'),
    pageOf('<img src="/a.png" alt="" width="1" height="1">'),
  ],
  ['a dead link', targets, pageOf('<a href="/en/b/">'), pageOf('<a href="/en/">')],
  ['a dead #', targets, pageOf('<a href="#b">'), pageOf('<a href="../en/#top">')],
  ['a dead source', targets, pageOf('<img srcset="/icon.svg 1x, /b.svg 2x">'), pageOf('')],
  ['a dead file in a style', targets, pageOf('<style>a{b:url(/b.svg)}</style>'), pageOf('')],
  [
    'a file of another type',
    kindsOfTargets,
    pageOf('<a href="/icon.svg" type="text/html">'),
    pageOf('<a href="/icon.svg" type="image/svg+xml">'),
  ],
  [
    'a foreign script',
    foreign,
    pageOf('<script src="https://b.example/a.js"></script>'),
    pageOf('<a href="https://b.example/">B</a><script src="/a.js"></script>'),
  ],
  ['a script to wait for', blocking, pageOf('<script src="/a.js"></script>'), pageOf('')],
  ['other digits', persianDigits, pageOf('<time>2020</time>'), pageOf('<time>۲۰۲۰</time>')],
];

describe.each(FAULTS)('%s', (what, check, bad, good) => {
  const file = what === 'other digits' ? 'fa/index.html' : 'en/index.html';
  it('is found', () => expect(faultsIn(check, bad, file)).toHaveLength(1));
  it('is not found where it is not', () => expect(faultsIn(check, good, file)).toEqual([]));
});

it('a fat page is found, and a page that fits is not', () => {
  const noise = (length: number): string =>
    Array.from({ length }, (_, at) => `<i id="${Math.sin(at).toString(36).slice(3)}"></i>`).join(
      '',
    );
  expect(faultsIn(weight, pageOf(noise(4000)))).toHaveLength(1);
  expect(faultsIn(weight, pageOf(noise(100)))).toEqual([]);
});

it('a text may be long, a list may not', () => {
  const words = Array.from({ length: 4000 }, (_, at) => Math.sin(at).toString(36).slice(3)).join(
    ' ',
  );
  for (const path of [
    'cases',
    'terms',
    'cases/page/2',
    'terms/a',
    'cases/year/2020',
    'map',
    'data',
  ])
    expect(faultsIn(weight, pageOf(words), `en/${path}/index.html`), path).toHaveLength(1);
  for (const path of ['cases/a', 'cases/a/source', 'practices/a', 'guides/a'])
    expect(faultsIn(weight, pageOf(words), `en/${path}/index.html`), path).toEqual([]);
});

it('large scripts are found behind those that import them', () => {
  const large = Array.from({ length: 2000 }, (_, at) => Math.sin(at)).join();
  const files = { 'a.js': 'import"./b.js"', 'b.js': large };
  const page = pageOf('<script type="module" src="/a.js"></script>');
  expect(faultsIn(scripts, page, 'en/index.html', files)).toHaveLength(1);
  expect(faultsIn(scripts, page, 'en/index.html', { 'a.js': '1' })).toEqual([]);
  const starting = { 'a.js': 'const b="/b.js";new Worker(b)', 'b.js': large };
  expect(faultsIn(scripts, page, 'en/index.html', starting)).toHaveLength(1);
});

it('a page must say how it is written, how wide it is, what it holds and where it is', () => {
  expect(faultsIn(meta, pageOf('', '<title>A</title>'))).toHaveLength(4);
});

it('a policy must know what stands in the page, and no more', () => {
  const rules =
    "default-src 'self';base-uri 'none';form-action 'self';object-src 'none';require-trusted-types-for 'script';trusted-types sw";
  const csp = (more: string): string =>
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${rules};${more}">`;
  const hash = "'sha256-YWIzOW1jNzhtY2k1bmEwYzVmNzhtY2k1bmEwYzVmNzg='";
  expect(faultsIn(policy, pageOf('', csp('')))).toEqual([]);
  expect(faultsIn(policy, pageOf(''))).toHaveLength(1);
  expect(faultsIn(policy, pageOf('<style>a{}</style>', csp('')))).toHaveLength(1);
  expect(faultsIn(policy, pageOf('', csp(`style-src ${hash}`)))).toHaveLength(1);
  const late = csp('').replace('>', '><title>A</title>');
  expect(faultsIn(policy, pageOf('', late))).toEqual(['the policy does not follow the charset']);
});

it('a pair must have the blocks of both articles, each in its language', () => {
  const block = '<p id="p1">a</p>';
  const file = 'en/cases/a/en-fa/index.html';
  const articles = {
    'en/cases/a/index.html': pageOf(block),
    'fa/cases/a/index.html': pageOf(block),
  };
  const row = (id: string, dir: string): string =>
    `<div id="${id}"><p lang="en" dir="ltr">a</p><p lang="fa" dir="${dir}">ا</p></div>`;
  expect(faultsIn(pairs, pageOf(row('p1', 'rtl')), file, articles)).toEqual([]);
  expect(faultsIn(pairs, pageOf(row('p1', 'ltr')), file, articles)).toHaveLength(1);
  expect(faultsIn(pairs, pageOf(row('p2', 'rtl')), file, articles)).toHaveLength(2);
});

it('a page that the site map forgets is found, and one that it invents', () => {
  const entry = (path: string): string =>
    `<url><loc>${ORIGIN}${path}</loc><xhtml:link hreflang="en" href="${ORIGIN}/en/"/><xhtml:link hreflang="x-default" href="${ORIGIN}/"/></url>`;
  const part = (name: string): string => `<sitemap><loc>${ORIGIN}/${name}</loc></sitemap>`;
  const index = { 'sitemap-index.xml': part('sitemap.xml') };
  const both = siteWith({
    'en/index.html': pageOf(''),
    'sitemap-index.xml': part('sitemap.xml') + part('sitemap-2.xml'),
    'sitemap.xml': entry('/'),
    'sitemap-2.xml': entry('/en/'),
  });
  expect(faultsOfSitemap(both)).toEqual([]);
  const less = siteWith({ ...index, 'en/index.html': pageOf(''), 'sitemap.xml': entry('/') });
  expect(faultsOfSitemap(less)).toContain('en/index.html: not listed');
  const more = siteWith({ ...index, 'sitemap.xml': entry('/') + entry('/en/') });
  expect(faultsOfSitemap(more)).toContain('en/index.html: no such page');
});

it('a dead address in a feed is found', () => {
  const feed = (path: string) => siteWith({ 'feed.xml': `<a>${ORIGIN}${path}</a>` });
  expect(targetsOfFiles(feed('/'))).toEqual([]);
  expect(targetsOfFiles(feed('/b/'))).toHaveLength(1);
});

it('what is no HTML is found', () => {
  const [bad, good] = ['<p><div></div></p>', '<p></p>'].map((body) =>
    siteWith({ 'en/index.html': pageOf(body) }).pages.get('en/index.html'),
  );
  expect(invalid(bad!)).not.toEqual([]);
  expect(invalid(good!)).toEqual([]);
});
