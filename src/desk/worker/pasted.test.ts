import { expect, test } from 'vitest';
import { partsOfPage } from './pasted.ts';

const shapes = (html: string): string[] =>
  partsOfPage(html).map(({ kind, words }) => `${kind} ${words}`);

test('what a word processor copies keeps its headings and lists', () => {
  expect(
    shapes(`<meta charset="utf-8"><h1>The night</h1><p>It <b>rained</b>.</p><h2>What was done</h2>
<ul><li>A pump came</li><li><p>It ran</p></li></ul><ol><li>First</li><li>Then</li></ol>
<p class="MsoListParagraph">·&nbsp; Of a list</p><script>window.ran = 1</script>`),
  ).toEqual([
    'h2 The night',
    'paragraph It rained.',
    'h3 What was done',
    'item A pump came',
    'item It ran',
    'step First',
    'step Then',
    'item Of a list',
  ]);
});

test('a piece that begins below the title has its first headings at the top', () => {
  expect(shapes('<h3>الف</h3><p>بند.</p><h4>ب</h4>')[0]).toBe('h2 الف');
  expect(shapes('<p>一</p><p>二</p>')).toEqual(['paragraph 一', 'paragraph 二']);
  expect(shapes('')).toEqual([]);
});
