import { expect, test } from 'vitest';
import { measure } from '../../text/testing/processor.ts';
import { readMarkup } from './markup.ts';

const p = (...children: unknown[]) => ({ name: 'p', attributes: [], children });

test.each([
  ['<p>a</p>b', [p('a'), 'b']],
  ['<p>a<br>b<wbr>c</p>', [p('a', { ...p(), name: 'br' }, 'b', { ...p(), name: 'wbr' }, 'c')]],
  ['<p>1 &lt; 2 &amp;amp; &#39;&#x6c49;&nbsp;&none;</p>', [p("1 < 2 &amp; '汉 &none;")]],
  [
    '<a class="n x" href="/fa/?a=1&amp;b=2" hidden title="a > b">س</a>',
    [
      {
        name: 'a',
        attributes: [
          ['class', 'n x'],
          ['href', '/fa/?a=1&b=2'],
          ['hidden', ''],
          ['title', 'a > b'],
        ],
        children: ['س'],
      },
    ],
  ],
  ['<p>a</b></p></div>c', [p('a'), 'c']],
  ['<p><i>a</p>b', [p({ name: 'i', attributes: [], children: ['a'] }), 'b']],
  ['&constructor;&__proto__;', ['&constructor;&__proto__;']],
  ['', []],
])('reads %s', (html, pieces) => expect(readMarkup(html)).toEqual(pieces));

test('a long page takes no longer than its length', () => {
  const took = measure();
  readMarkup('<p class="a">'.repeat(50_000) + '<'.repeat(50_000));
  readMarkup(`<p ${'a="'.repeat(50_000)}`);
  expect(took()).toBeLessThan(2000);
});
