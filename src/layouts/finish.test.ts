import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from './finish.ts';

test.each([
  [
    'white space next to blocks goes, between words and inline elements it stays',
    '<ul> <li> <a href="/">One</a> <b>two</b> three </li>\n <li>x</li> </ul>',
    '<ul><li><a href="/">One</a> <b>two</b> three</li><li>x</li></ul>',
  ],
  [
    'in a picture there is no white space to show',
    '<svg> <desc> a b </desc> <text x="1"> c d </text> <circle r="1"></circle> </svg>',
    '<svg><desc>a b</desc><text x="1">c d</text><circle r="1"/></svg>',
  ],
  [
    'a shape with something in it keeps its end tag',
    '<path d="M0 0"><title>a</title></path><path d="M0 0"></path>',
    '<path d="M0 0"><title>a</title></path><path d="M0 0"/>',
  ],
  ['an attribute may hold a bracket', '<p title="a > b"> x </p>', '<p title="a > b">x</p>'],
  ['what is written as a reference stays', '<p> &lt;p> &nbsp; </p>', '<p>&lt;p> &nbsp;</p>'],
  ['a space that a reader sees stays', '<p>\u3000\u00a0x </p>', '<p>\u3000\u00a0x</p>'],
])('%s', (_, html, finished) => expect(finishPage(html)).toBe(finished));

test.each(['<script>', '</script>', ' <style> ', '<pre', 'a <p> b', '<!--', '> <li> <'])(
  'the value of an attribute may look like a tag: %s',
  (value) => {
    const inline = `<a title="${value}"> b </a><script>1 < 2</script>`;
    expect(tighten(`<ul> <li> ${inline} </li> </ul>`)).toBe(`<ul><li>${inline}</li></ul>`);
    const hash = `'sha256-${createHash('sha256').update('1 < 2').digest('base64')}'`;
    const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' ${hash};">`;
    expect(narrowPolicy(policy + inline)).toBe(policy + inline);
  },
);

test.each([
  '<pre id="p1">  a\n  <p> b</pre>',
  '<style> p { } </style>',
  '<script> 1 < 2 </script>',
  '<script> "<p> </p>" </script>',
  '<textarea> <p> </p> </textarea>',
])('leaves alone: %s', (html) => {
  expect(finishPage(`<div> ${html} </div>`)).toContain(html);
});

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy allows what is in the page and nothing else, and stands before it', () => {
  const policy = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self' ${hash('p{}')};">`;
  const rest = '<title>$&</title><script>a</script><style>p{}</style>';
  expect(
    finishPage(
      `<head><meta charset="utf-8">${rest}${policy(`${hash('other')} ${hash('a')} ${hash('island')}`)}</head>`,
    ),
  ).toBe(`<head><meta charset="utf-8">${policy(hash('a'))}${rest}</head>`);
});
