import { describe, expect, it } from 'vitest';
import { articleHtml } from './html.ts';
import { change, findings, load, LOCKED, type Files } from '../../content/testing/fixture.ts';

const GUIDE = 'guides/any/en.mdx';
const EN = 'cases/dead-phones/article.en.mdx';

const guide = (body: string, title = 'A', summary = 'B'): Files => ({
  ...LOCKED,
  [GUIDE]: `---\nlang: en\ntitle: ${title}\nsummary: ${summary}\naudience: editors\norder: 10\n---\n\n${body}\n`,
});

const html = (body: string): string => {
  const { pages, diagnostics } = load(guide(body));
  expect(diagnostics).toEqual([]);
  return articleHtml(pages[0]!.blocks, {
    lang: 'en',
    places: { page: (path) => `/en/${path}`, media: (file) => file },
    tail: () => '',
    tableLabel: 'T',
    level: 2,
  });
};

describe('the text of a guide or practice', () => {
  it.each([
    ['an aligned table', '| a | b |\n| :-- | --: |\n| 1 | 2 |', '<td>1</td>'],
    [
      'code with words behind its language',
      '```js title="a.js" {1}\n1 < 2\n```',
      '<code>1 &#x3C; 2</code>',
    ],
    ['a term', 'A <Term id="phone-outage">line</Term>.', 'href="/en/terms/phone-outage/"'],
    ['a note', '<Note>\n\nMind.\n\n</Note>', '<div class="aside" role="note"><p>Mind.</p></div>'],
    ['a footnote', 'A[^x].\n\n[^x]: B.', '<sup><a href="#note-1">1</a></sup>'],
    ['code below an item', '1. Run\n\n   ```\n   a\n   ```\n2. Look', '<li>Run<pre tabindex="0">'],
    [
      'a mark of the framework',
      'It reads import.meta.env, __ASTRO_IMAGE_ and {/* a */}.',
      'import.meta.env, ',
    ],
  ])('may hold %s', (_, body, expected) => expect(html(body)).toContain(expected));

  it('has headings with ids of their words, none twice and none that the page has', () => {
    const found = html('## Main\n\n## Main\n\n### Cases & *more*\n\n## 来电');
    expect([...found.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'main-1',
      'main-2',
      'cases--more',
      '来电',
    ]);
  });

  it.each(['![a](./a.png)', '<Figure src="./a.png" alt="a">\n\nb\n\n</Figure>'])(
    'may not hold a picture: %s',
    (body) =>
      expect(findings(guide(body)).join()).toContain(`content/${GUIDE}:9:1 block-structure`),
  );
});

describe('titles', () => {
  it.each([
    '2026-11-21',
    '0b101',
    '0x12C',
    '95550',
    '1_000',
    '12:30',
    'yes',
    'null',
    '~',
    '.inf',
    '1e3',
  ])('are text, whatever YAML could make of them: %s', (title) => {
    const { pages, diagnostics } = load(guide('Text.', title, title));
    expect(diagnostics).toEqual([]);
    expect(pages[0]?.front).toMatchObject({ title, summary: title, order: 10 });
    const article = load(change(LOCKED, EN, 'title: A day without phones', `title: ${title}`));
    expect(article.cases[0]?.articles.en?.title).toBe(title);
  });
});
