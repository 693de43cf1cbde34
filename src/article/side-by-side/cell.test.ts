import { expect, test } from 'vitest';
import { BLOCK_KINDS, type Block, type BlockKind } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { cellHtml, type Column } from './cell.ts';

const block = (kind: BlockKind, inline: Inline[] = ['x'], depth = 1): Block => ({
  id: 'p7',
  kind,
  text: 'x',
  inline,
  line: 1,
  group: { key: 'g', depth },
});

const cellOf = (text: string): Inline => ({ as: 'cell', children: [text] });

const fa: Column = {
  lang: 'fa',
  places: { page: (path) => `/en/${path}`, media: (file) => file },
  mark: () => '',
  steps: new Map([['p7', 4]]),
};
const cell = (...block_: Parameters<typeof block>): string => cellHtml(block(...block_), fa);

test.each(BLOCK_KINDS)('%s says its language and direction, once, at its start', (kind) => {
  const html = cell(kind, kind === 'row' || kind === 'head' ? [cellOf('x')] : ['x']);
  expect(html).toMatch(/^<[a-z0-9]+ lang="fa" dir="rtl"/);
  expect(html.match(/lang=/g)).toHaveLength(1);
  expect(html).not.toContain('id=');
});

test('a heading is one level below the title of its article', () => {
  expect(cell('h2')).toBe('<h3 lang="fa" dir="rtl">x</h3>');
});

test('an item of a list keeps its depth and its number', () => {
  expect(cell('item', ['x'], 2)).toBe('<ul lang="fa" dir="rtl" data-depth="2"><li>x</li></ul>');
  expect(cell('step')).toBe('<ol lang="fa" dir="rtl" start="4"><li>x</li></ol>');
});

test('links get their address', () => {
  expect(cell('paragraph', [{ as: 'link', to: 'page:terms/x/', children: ['x'] }])).toContain(
    'href="/en/terms/x/"',
  );
});

test('a picture stands before its caption', () => {
  expect(cell('caption', [{ as: 'image', to: 'a.avif', title: 'a > b' }, 'Plan'])).toBe(
    '<figure lang="fa" dir="rtl"><img src="a.avif" alt="a > b" loading="lazy"><figcaption>Plan</figcaption></figure>',
  );
});

test('the mark of a block that is behind stands inside it, in a row in its last cell', () => {
  const late = { ...fa, mark: () => '!' };
  expect(cellHtml(block('quotation'), late)).toContain('<p>x!</p>');
  expect(cellHtml(block('row', [cellOf('1'), cellOf('2')]), late)).toContain('<td>2!</td></tr>');
});
