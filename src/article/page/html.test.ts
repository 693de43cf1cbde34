import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../model/block.ts';
import { inlineText, type Inline } from '../../model/inline.ts';
import { articleHtml } from './html.ts';

const block = (id: string, kind: BlockKind, inline: Inline | Inline[], key?: string): Block => ({
  id,
  kind,
  text: inlineText([inline].flat()),
  inline: [inline].flat(),
  line: 1,
  ...(key !== undefined && { group: { key, depth: 1 } }),
});

const html = (...blocks: Block[]): string =>
  articleHtml(blocks, {
    lang: 'en',
    places: { page: (path) => `/en/${path}`, media: (file) => `/media/${file}` },
    tail: ({ id }) => `[${id}]`,
    tableLabel: 'Table',
    level: 3,
  });

test('a heading of the source is one level lower on the page', () => {
  expect(html(block('p1', 'h2', 'One'))).toBe('<h3 id="p1">One[p1]</h3>');
  expect(html(block('p1', 'h4', 'One'))).toBe('<h5 id="p1">One[p1]</h5>');
});

test('links get their address', () => {
  expect(html(block('p1', 'paragraph', { as: 'link', to: 'page:terms/x/', children: ['x'] }))).toBe(
    '<p id="p1"><a href="/en/terms/x/">x</a>[p1]</p>',
  );
});

test('the mark of a row stands in its last cell', () => {
  expect(
    html(
      block('p1', 'head', { as: 'cell', children: ['a'] }, 'g'),
      block(
        'p2',
        'row',
        [
          { as: 'cell', children: ['1'] },
          { as: 'cell', children: ['2'] },
        ],
        'g',
      ),
    ),
  ).toContain('<tbody><tr id="p2"><td>1</td><td>2[p2]</td></tr></tbody>');
});

test('a list starts where its source starts', () => {
  const first = block('p1', 'step', 'a');
  expect(html({ ...first, group: { key: 'g', depth: 1, start: 3 } })).toBe(
    '<ol start="3"><li id="p1">a[p1]</li></ol>',
  );
});

test('the picture of a figure stands before its caption', () => {
  expect(
    html(block('p1', 'caption', [{ as: 'image', to: 'a.avif', title: 'a > b' }, 'Plan'], 'g')),
  ).toBe(
    '<figure><img src="/media/a.avif" alt="a > b" loading="lazy"><figcaption><p id="p1">Plan[p1]</p></figcaption></figure>',
  );
});

test('a quotation of two paragraphs is one quotation', () => {
  expect(html(block('p1', 'quotation', 'a', 'g'), block('p2', 'quotation', 'b', 'g'))).toBe(
    '<blockquote><p id="p1">a[p1]</p><p id="p2">b[p2]</p></blockquote>',
  );
});

test('a code block and a paragraph below an item stand inside it', () => {
  expect(
    html(
      block('', 'item', 'a', 'g'),
      block('', 'code', 'b', 'g'),
      block('', 'paragraph', 'c', 'g'),
      block('', 'item', 'd', 'g'),
    ),
  ).toBe('<ul><li>a[]<pre tabindex="0"><code>b</code>[]</pre><p>c[]</p></li><li>d[]</li></ul>');
});
