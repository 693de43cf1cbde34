import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { finishPage } from './finish.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (...hashes: string[]): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hash('p{}')};">`;

const page = (first: string, head: string, last: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${first}${head}${last}</head><body> <p>a</p>\n</body></html>`;

const finished = (html: string): string => finishPage(Buffer.from(html)).toString();

test('the policy allows what is in the page and nothing else, and stands before it', () => {
  const head = '<title>$& <body> ی 客服 <script></title><script>a</script><style>p{}</style>';
  const given = page('', head, policy(hash('other'), hash('a'), hash('island')));
  expect(finished(given)).toBe(page(policy(hash('a')), head, ''));
});

test.each(['', '1 < 2', '"<style>p</style>"', '<!-- a', '</style>', '<body>', 'ی «客服»'])(
  'a script is hashed to its last character: %s',
  (text) => {
    const head = `<script>${text}</script><style>p{}</style>`;
    expect(finished(page('', head, policy(hash(text), hash('p'))))).toBe(
      page(policy(hash(text)), head, ''),
    );
  },
);

test('a page without a policy stays as it is', () => {
  const html = page('', '<title>a</title>', '');
  expect(finished(html)).toBe(html);
});

test.each([16_250, 16_270, 16_290, 16_310, 16_330, 140_000])(
  'a head of %i letters is read to its end',
  (length) => {
    const style = `<style>${'p{}'.padEnd(length, ' ')}</style>`;
    const head = `<title>a</title>${style}<script>b</script>`;
    const given = page('', head, policy(hash('b'), hash('c')));
    const needed = policy(hash('b')).replace(` ${hash('p{}')}`, '');
    expect(finished(given)).toBe(page(needed, head, ''));
  },
);
