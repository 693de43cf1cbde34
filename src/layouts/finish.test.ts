import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy, policyFirst, tighten } from './finish.ts';

test('white space next to blocks goes, between words and inline elements it stays', () => {
  expect(tighten('<ul> <li> <a href="/">One</a> <b>two</b> three </li>\n <li>x</li> </ul>')).toBe(
    '<ul><li><a href="/">One</a> <b>two</b> three</li><li>x</li></ul>',
  );
});

test('in a picture there is no white space to show', () => {
  expect(
    tighten('<svg> <desc> a b </desc> <text x="1"> c d </text> <circle r="1"></circle> </svg>'),
  ).toBe('<svg><desc>a b</desc><text x="1">c d</text><circle r="1"/></svg>');
});

test('an attribute may hold a bracket', () => {
  expect(tighten('<p title="a > b"> x </p>')).toBe('<p title="a > b">x</p>');
});

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
])('leaves alone: %s', (html) => {
  expect(tighten(`<div> ${html} </div>`)).toContain(html);
});

test('the policy of a page allows what is in the page and nothing else', () => {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self' ${hash('p{}')};"><script>a</script><style>p{}</style>`;
  expect(narrowPolicy(page(`${hash('other')} ${hash('a')} ${hash('island')}`))).toBe(
    page(hash('a')),
  );
});

test('the policy of a page stands before all that it is to hold for', () => {
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' $1">`;
  expect(
    policyFirst(`<head><meta charset="utf-8"><title>$&</title><script>1</script>${policy}</head>`),
  ).toBe(`<head><meta charset="utf-8">${policy}<title>$&</title><script>1</script></head>`);
});
