import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from './finish.ts';

const hash = (text: string): string =>
  ` 'sha256-${createHash('sha256').update(text).digest('base64')}';`;

const page = (head: string, more = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'${more}">${head}</head><body> <p>a</p>\n<style>b{}</style></body></html>`;

const finished = (html: string): string => finishPage(Buffer.from(html)).toString();

test('the policy allows the style of the page, and no second one', () => {
  const head = '<title>$& <style> ی 客服</title><script>a</script><style>p{}</style>';
  const more = '<style>q{}</style>';
  expect(finished(page(head + more))).toBe(page(head + more, hash('p{}')));
});

test('a policy is read whatever stands between its quotation marks', () => {
  const rule = '; script-src &#39;sha256-a+/=&#39;';
  expect(finished(page('<style>p{}</style>', rule))).toBe(
    page('<style>p{}</style>', `; script-src 'sha256-a+/='${hash('p{}')}`),
  );
});

test.each(['', '1 < 2', '"<style>p"', '<!-- a', '</script>', '<body>', 'ی «客服»'])(
  'a style is hashed to its last character: %s',
  (text) => {
    const head = `<script>a</script><style>${text}</style>`;
    expect(finished(page(head))).toBe(page(head, hash(text)));
  },
);

test('a page without a policy stays as it is, and one without a style in its head', () => {
  const html = '<!doctype html><head><title>a</title><style>p{}</style></head><body></body>';
  expect(finished(html)).toBe(html);
  expect(finished(page('<title>a</title>'))).toBe(page('<title>a</title>'));
});

test.each([16_050, 16_100, 16_150, 16_200, 16_250, 16_330, 140_000])(
  'a style of %i letters is read to its end',
  (length) => {
    const style = 'p{}'.padEnd(length, ' ');
    const head = `<title>a</title><style>${style}</style><script>b</script>`;
    expect(finished(page(head))).toBe(page(head, hash(style)));
  },
);
