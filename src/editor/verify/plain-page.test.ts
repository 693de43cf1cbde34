import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectParsed } from './inspect-page.ts';
import { isPlainlyFine } from './plain-page.ts';

const SCRIPT = 'document.title = 1';
const hash = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
const POLICY = `default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; script-src 'self' ${hash}; style-src 'self'; require-trusted-types-for 'script'; trusted-types sw`;
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><title>A</title></head><body>${body}</body></html>`;
const context = {
  customElements: new Set(['kept-choice']),
  exists: (path: string) => path === '/_/a.js',
};
const isFine = (body: string): boolean => isPlainlyFine(page(body), context);

describe('pages that are written plainly', () => {
  it.each([
    '<p id="p1" lang="fa" dir="rtl">A <a href="/en/?a=1&amp;b=2">b</a><br></p>',
    `<script>${SCRIPT}</script>`,
    '<script type="module" src="/_/a.js"></script>',
    '<script type="application/ld+json">{"a":"<p>"}</script>',
    '<svg viewBox="0 0 1 1"><title>A</title><line x1="0" x2="1"/><g><path d="M0 0"></path></g></svg>',
    '<ul><li>a</li><li><b>b</b></li></ul><kept-choice></kept-choice>',
    '<noscript><p>a</p></noscript>',
    '<p><a id="a" href="#a">b</a></p>',
    '<input type="checkbox" checked> a &amp; b &nbsp; c',
    '<textarea name="a">b</textarea>',
  ])('are known: %s', (body) =>
    expect([isFine(body), inspectParsed(page(body), context)]).toEqual([true, []]),
  );

  it.each([
    ...['<p>a', '<p>a</b></p>', '<p>a</p></div>', '<b><p>a</b></p>', '<p title=a>b</p>'],
    ...[
      "<p title='a'>b</p>",
      '<p/>',
      '<p title="a"lang="en">b</p>',
      '<!-- a -->',
      '<p\u00a0id="a">b</p>',
    ],
    ...[
      '<template><p>a</p></template>',
      '<b id="a"><i>b</i></b>',
      '<p title="&copy;">a</p>',
      '<p>a\0</p>',
    ],
    ...['<svg><style>a</style></svg>', '<svg><desc><p>a</p></desc></svg>', '<svg/><p>a</p><svg>'],
    ...['<textarea><p>a</p></textarea>', '<script><!--</script>', '<title>a<b>c</b></title>'],
    ...[
      '<noscript><title>a</title></noscript>',
      '<noscript><p title="</noscript>">a</p></noscript>',
    ],
  ])('are not those: %s', (body) => expect(isFine(body)).toBe(false));

  it('begin with their policy', () => {
    const whole = page('<p>a</p>');
    const head = '<meta charset="utf-8">';
    expect(isPlainlyFine(whole, context)).toBe(true);
    for (const other of [
      whole.replace('<!DOCTYPE html>', ''),
      whole.replace(head, `<p>${head}</p>`),
      whole.replace(head, ''),
      whole.replace('<head>', '<body>'),
      whole.replace("object-src 'none';", ''),
      whole.replace('trusted-types sw', 'trusted-types *'),
    ])
      expect(isPlainlyFine(other, context)).toBe(false);
  });

  it('ask anew on each page for the files that they load', () => {
    const body = '<img src="/_/a.js" alt="">';
    const customElements = new Set<string>();
    const asked: string[] = [];
    const noting = (isThere: boolean) => ({
      customElements,
      exists: (path: string) => (asked.push(path), isThere),
    });
    expect(isPlainlyFine(page(body), noting(true))).toBe(true);
    expect(isPlainlyFine(page(body), noting(true))).toBe(true);
    expect(isPlainlyFine(page(body), noting(false))).toBe(false);
    expect(asked).toHaveLength(3);
  });
});

// Elements that parsers move, close, reopen, drop or read as text; a page that they would not stand
// in has faults of its own.
const NAMES = [
  ...[
    'p',
    'div',
    'a',
    'b',
    'i',
    'code',
    'span',
    'table',
    'tr',
    'td',
    'tbody',
    'caption',
    'colgroup',
  ],
  ...[
    'select',
    'option',
    'optgroup',
    'ul',
    'li',
    'dl',
    'dd',
    'svg',
    'g',
    'path',
    'title',
    'desc',
    'text',
  ],
  ...[
    'textarea',
    'noscript',
    'html',
    'head',
    'body',
    'form',
    'button',
    'h2',
    'ruby',
    'rt',
    'pre',
    'details',
  ],
];
const RARE = ['style', 'script', 'template', 'math', 'mi', 'iframe', 'foreignObject', 'br', 'meta'];
const ATTRIBUTES = ['', '', '', '', ' id="a"', ' id="b"', ' lang="fa"'];
const LOOSE = ['a', ' ', '&lt;', '&nbsp', '<br>', '<input>', '<col>', '<hr>', '<path/>', SCRIPT];
const BROKEN = [
  '<',
  '</p>',
  '</br>',
  '<!---->',
  '</noscript>',
  '<![CDATA[<p>]]>',
  '<p onclick="x">',
];

const tag = fc.tuple(
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE) },
  ),
  fc.constantFrom(...ATTRIBUTES),
);
const { body } = fc.letrec<{ body: string; piece: string }>((tie) => ({
  body: fc.array(tie('piece'), { maxLength: 4 }).map((all) => all.join('')),
  piece: fc.oneof(
    { depthSize: 'small' },
    { weight: 10, arbitrary: fc.constantFrom(...LOOSE) },
    { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
    { weight: 1, arbitrary: tag.map(([name, attributes]) => `<${name}${attributes}>`) },
    {
      weight: 25,
      arbitrary: fc
        .tuple(tag, tie('body'))
        .map(([[name, attributes], inner]) => `<${name}${attributes}>${inner}</${name}>`),
    },
  ),
}));

it('what is plainly fine is fine for a parser too, however its elements stand in each other', () => {
  let fine = 0;
  fc.assert(
    fc.property(body, (text) => {
      if (!isFine(text)) return;
      fine += text.split('</').length > 3 ? 1 : 0;
      expect(inspectParsed(page(text), context)).toEqual([]);
    }),
    { numRuns: process.env.SWEEP ? 100_000 : 5_000 },
  );
  expect(fine).toBeGreaterThan(50);
});
