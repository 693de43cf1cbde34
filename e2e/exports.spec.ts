import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

const CASE = 'china-post-11185-cutover';
const LOCALES = ['en', 'zh', 'fa'];

test('every file of the checksums is served, whole, with a media type', async ({ request }) => {
  test.setTimeout(120_000);
  const list = await (await request.get('/corpus/checksums.txt')).text();
  const lines = list.trimEnd().split('\n').slice(1);
  expect(lines.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const line of lines) {
    const [sum, name = ''] = line.split('  ');
    const { pathname } = new URL(name, 'http://x/corpus/');
    const response = await request.get(pathname);
    const hash = createHash('sha256')
      .update(await response.body())
      .digest('hex');
    const type = response.headers()['content-type'] ?? '';
    if (hash !== sum || type.startsWith('application/octet-stream')) wrong.push(`${name} ${type}`);
  }
  expect(wrong).toEqual([]);
});

for (const locale of LOCALES) {
  test(`the head of a case in ${locale} leads to its files, and says what it is`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/cases/${CASE}/`);
    const links = await page
      .locator('link[rel="alternate"], link[rel="search"]')
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href'), link.getAttribute('type')]),
      );
    const types = links.map(([, type]) => type);
    for (const type of ['application/json', 'application/tei+xml', 'text/markdown'])
      expect(types).toContain(type);
    expect(types).toContain('application/x-research-info-systems');
    for (const [href, type] of links) {
      const response = await request.head(href ?? '');
      expect(response.status(), href ?? '').toBe(200);
      expect(response.headers()['content-type']).toContain(type);
    }
    const json = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(json ?? '') as Record<string, unknown>;
    expect(data['@type']).toBe('Article');
    expect(data.isBasedOn).toHaveLength(1);
    const [author] = (data.isBasedOn as { author: { name: string }[] }[])[0]!.author;
    expect(author?.name).toBe('赵荣强');
    expect('translationOfWork' in data).toBe(locale !== 'zh');
    const card = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await request.get(new URL(card ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    // What Zotero's “Embedded Metadata” makes a section of a book of.
    const meta = await page
      .locator('head > meta[name^="citation_"]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('name'), one.getAttribute('content')]),
      );
    expect(meta).toEqual([
      ['citation_title', (await page.locator('#article bdi').textContent())?.trim()],
      ['citation_author', 'Unbroken Line,'],
      ['citation_book_title', 'Unbroken Line'],
      ['citation_publication_date', (data.dateModified as string).replaceAll('-', '/')],
      ['citation_language', locale === 'zh' ? 'zh-Hans' : locale],
    ]);
  });

  test(`the page of the sources in ${locale} leads to every file of its case`, async ({ page }) => {
    await page.goto(`/${locale}/cases/${CASE}/source/`);
    const files = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const base = `/corpus/${CASE}`;
    expect(files.filter((path) => path.includes(CASE)).sort()).toEqual(
      [
        ...['.bib', '.csl.json', '.ris', '.tei.xml'].map((end) => base + end),
        `/corpus/cases/${CASE}.json`,
        `/${locale}/cases/${CASE}/index.html.md`,
      ].sort(),
    );
  });

  test(`the data page in ${locale} names files that exist, with their sizes`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/data/`);
    await expect(page.locator('h1')).toHaveCount(1);
    const links = await page
      .locator('.files a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(100);
    for (const href of links) expect((await request.head(href)).status(), href).toBe(200);
  });
}

test('the sitemap: every page names every language of it, and so do they', async ({ request }) => {
  test.setTimeout(120_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const pages = new Map(
    [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
      ([, loc = '', rest = '']) => [
        loc,
        [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => ({
          lang,
          href,
        })),
      ],
    ),
  );
  expect(pages.size).toBeGreaterThan(100);
  for (const [loc, alternates] of pages) {
    expect(alternates.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans', 'fa', 'x-default']);
    expect(alternates.map(({ href }) => href)).toContain(loc);
    for (const { href = '' } of alternates) expect(pages.get(href)).toEqual(alternates);
    expect((await request.head(new URL(loc).pathname)).status(), loc).toBe(200);
  }
});
