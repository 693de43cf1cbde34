import { describe, expect, it } from 'vitest';
import type { Block } from '../model/block.ts';
import { inlineHtml, type Places } from './inline-html.ts';
import { cellsOf, piecesOf } from './pieces.ts';
import { change, findings, load, LOCKED, lockFor } from '../content/testing/fixture.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const LOCK = 'cases/dead-phones/blocks.lock.yaml';

/** The blocks that come out when the English body is this text and there is no translation. */
const blocks = (markdown: string) => {
  const { [FA]: _, ...one } = change(LOCKED, EN, '## The failure', `${markdown}\n\n## The failure`);
  const files = { ...one, [LOCK]: lockFor({ ...one, [LOCK]: LOCKED[LOCK] ?? '' }) };
  expect(
    findings(files).filter((line) => !line.startsWith('warning') && !line.includes('case.yaml')),
  ).toEqual([]);
  return (load(files).cases[0]?.articles.en?.blocks ?? []).slice(0, -3);
};

const places: Places = {
  page: (path) => `/base/zh/${path}`,
  media: (file) => `/base/media/cases/x/${file}`,
};
const written = (block: Block): string => inlineHtml(piecesOf(block), places, 'en');
const html = (markdown: string): string[] => blocks(markdown).map(written);

describe('rendering', () => {
  it('escapes what HTML would read as mark-up', () => {
    expect(html('A &lt;b> & "c" &#123;d}')).toEqual(['A &#x3C;b> &#x26; "c" {d}']);
  });
  it('keeps the quotation marks of the source', () => {
    expect(html(`He said "no" -- it's ...`)).toEqual([`He said "no" -- it's ...`]);
  });
  it('gives foreign passages language and direction', () => {
    expect(html('See <bdi lang="fa">خط</bdi> and <span lang="zh">线</span>.')).toEqual([
      'See <bdi lang="fa" dir="rtl">خط</bdi> and <span lang="zh-Hans" dir="ltr">线</span>.',
    ]);
  });
  it('sets the numbers of telephones among Persian words from the left', () => {
    expect(
      inlineHtml(
        ['تلفن ۰۲۱-۱۲۳۴۵۶۷۸ و ', { as: 'code', children: ['021-12345678'] }],
        places,
        'fa',
      ),
    ).toBe('تلفن <bdi dir="ltr">۰۲۱-۱۲۳۴۵۶۷۸</bdi> و <code>021-12345678</code>');
    expect(html('See <bdi lang="fa">تلفن ۴۰۰ ۸۲۰ ۵۵۵۵</bdi>, not 400 820 5555.')).toEqual([
      'See <bdi lang="fa" dir="rtl">تلفن <bdi dir="ltr">۴۰۰ ۸۲۰ ۵۵۵۵</bdi></bdi>, not 400 820 5555.',
    ]);
  });
  it('keeps the marks beside the text, and nothing where there are none', () => {
    const [plain, marked, row] = blocks(
      'No *marks*\\\nbut these\n\nSee <bdi lang="fa">خط</bdi> [there](../dead-phones/#p2).\n\n| a |\n|---|\n',
    );
    expect(plain?.inline).toEqual([
      'No ',
      { as: 'emphasis', children: ['marks'] },
      { as: 'break' },
      'but these',
    ]);
    expect(plain?.text).toBe('No marks but these');
    expect(marked?.inline).toEqual([
      'See ',
      { as: 'bdi', lang: 'fa', dir: 'rtl', children: ['خط'] },
      ' ',
      { as: 'link', to: 'page:cases/dead-phones/#p2', children: ['there'] },
      '.',
    ]);
    expect(row?.inline).toEqual([{ as: 'cell', children: ['a'] }]);
    expect(blocks('Plain.')[0]).not.toHaveProperty('inline');
  });
  it('keeps the lines of code', () => {
    expect(blocks('```\na  b\nc\n```')[0]?.text).toBe('a  b\nc');
  });
  it('knows emphasis beside Chinese punctuation', () => {
    expect(html('**“不断”**的服务')).toEqual(['<strong>“不断”</strong>的服务']);
  });
  it('makes a block of each list item and keeps the nesting', () => {
    const list = blocks('3. one\n4. two\n   - inner\n5. three');
    expect(list.map(({ kind, group }) => [kind, group?.depth, group?.start])).toEqual([
      ['step', 1, 3],
      ['step', 1, 3],
      ['item', 2, undefined],
      ['step', 1, 3],
    ]);
    expect(list[0]?.group?.key).toBe(list[3]?.group?.key);
  });
  it('makes a block of each row of a table', () => {
    const table = blocks('| a | b |\n|---|---|\n| 1 | *2* |');
    expect(table.map(({ kind }) => kind)).toEqual(['head', 'row']);
    expect(table.map((row) => cellsOf(row).map((cell) => inlineHtml(cell, places, 'en')))).toEqual([
      ['a', 'b'],
      ['1', '<em>2</em>'],
    ]);
    expect(table[1]?.text).toBe('1\t2');
  });
  it('makes a block of each paragraph of a quotation and of a note', () => {
    expect(blocks('> one\n>\n> two').map(({ kind }) => kind)).toEqual(['quotation', 'quotation']);
    expect(blocks('<Note>\n\none\n\n</Note>').map(({ kind }) => kind)).toEqual(['note']);
  });
  it('follows references and footnotes to their blocks', () => {
    const found = blocks(
      'A [link][x] and a note[^1].\n\n[x]: https://example.org/ "Title"\n\n[^1]: The note.',
    );
    expect(found.map(written)).toEqual([
      'A <a href="https://example.org/" title="Title">link</a> and a note<sup><a href="#p1zpt">1</a></sup>.',
      'The note.',
    ]);
    expect(found[1]?.id).toBe('p1zpt');
  });
});

describe('addresses', () => {
  it('links to pages and pictures lead where the page says', () => {
    expect(
      inlineHtml(
        [
          { as: 'term', to: 'epidemic', children: ['疫情'] },
          { as: 'link', to: 'page:cases/a/#p3', children: ['a'] },
          { as: 'image', to: 'plan.avif', title: '' },
        ],
        {
          ...places,
          printed: (path) => (path.includes('#') ? '1' : undefined),
        },
        'zh',
      ),
    ).toBe(
      '<a href="/base/zh/terms/epidemic/" class="term">疫情</a><a href="/base/zh/cases/a/#p3" data-note="1">a</a><img src="/base/media/cases/x/plan.avif" alt="" loading="lazy">',
    );
  });
  it.each(['https://example.org/?page:x', '#p3'])('leaves alone: %s', (to) => {
    expect(inlineHtml([{ as: 'link', to, children: ['x'] }], places, 'en')).toBe(
      `<a href="${to}">x</a>`,
    );
  });
});
