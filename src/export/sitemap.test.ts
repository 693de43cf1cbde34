import { expect, test } from 'vitest';
import { siteAt } from '../i18n/site.ts';
import { sitemapFile, sitemapIndex, sitemapParts, sitemapXml } from './sitemap.ts';
import { xmlTexts } from './testing/read-back.ts';

const site = siteAt('https://site.example', '/base/');
const paths = [{ path: '' }, { path: 'cases/a/', updated: '2026-11-21' }, { path: 'about/' }];
const all = (xml: string, name: string): string[] => xmlTexts(xml, `//*[local-name()="${name}"]`);

test('many pages are parts, the first at the address that the only one had', () => {
  const parts = sitemapParts(paths, 2);
  expect(parts.map((part) => part.map(({ path }) => path))).toEqual([['', 'cases/a/'], ['about/']]);
  expect(all(sitemapIndex(site, parts), 'loc')).toEqual([
    'https://site.example/base/sitemap.xml',
    'https://site.example/base/sitemap-2.xml',
  ]);
  expect(sitemapFile(2)).toBe('sitemap-3.xml');
});

test('a page is named in each language with the others; the choice of a language is one of the home', () => {
  const xml = sitemapXml(site, paths);
  expect(all(xml, 'loc').map((loc) => loc.slice('https://site.example/base/'.length))).toEqual([
    ...['', 'en/', 'zh/', 'fa/'],
    ...['en/cases/a/', 'zh/cases/a/', 'fa/cases/a/'],
    ...['en/about/', 'zh/about/', 'fa/about/'],
  ]);
  const defaults = xmlTexts(xml, '//*[@hreflang="x-default"]/@href');
  expect(new Set(defaults)).toEqual(
    new Set([
      'https://site.example/base/',
      'https://site.example/base/en/cases/a/',
      'https://site.example/base/en/about/',
    ]),
  );
  expect(all(xml, 'lastmod')).toEqual(['2026-11-21', '2026-11-21', '2026-11-21']);
});
