import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../../model/mdx.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { blobId } from '../../content/tree/blob-id.ts';
import { LARGEST_BUNDLE, readBundle, writeBundle } from './bundle.ts';
import type { Change, Proposal } from './change.ts';
import { contentPath } from '../../content/tree/content-path.ts';
import { runs } from '../../text/testing/runs.ts';

const encoder = new TextEncoder();
const ARTICLE = 'content/cases/a/article.en.mdx';
const PICTURE = 'content/cases/a/hall.webp';
const proposal = (...changes: Change[]): Proposal => ({
  base: { from: 'site', address: 'https://example.org/' },
  message: 'Words «and» 字',
  author: 'Ann',
  made: '2026-11-28T10:00:00Z',
  changes,
});
const read = (text: string) => readBundle(encoder.encode(text));
const faultWith = (...changes: Change[]) => read(writeBundle(proposal(...changes))).fault;

test('the id of bytes is the one that git gives them', () => {
  for (const content of ['', 'a\n', 'یک 字\n', new Uint8Array([0, 255, 10])])
    expect(blobId(content)).toBe(
      execFileSync('git', ['hash-object', '--stdin'], { input: content }).toString().trim(),
    );
});

test('what is written is read again, texts, bytes and what is to go', () => {
  const whole = proposal(
    { path: ARTICLE, former: blobId('a\n'), before: 'a\n', content: 'b 字\u2028"\n' },
    { path: PICTURE, former: null, content: new Uint8Array([0, 1, 255, 254]) },
    { path: 'content/vocabulary/hazard/flood.yaml', former: blobId('x'), content: null },
  );
  expect(read(writeBundle(whole))).toEqual({ proposal: whole });
  // Whoever opens the file learns what it is for.
  expect(writeBundle(whole).slice(0, 200)).toContain('npm run apply -- <this file>');
});

test.each([
  'content/cases/a/case.yaml',
  'content/cases/a/blocks.lock.yaml',
  'content/cases/a/version.short.fa.mdx',
  PICTURE,
  'content/practices/emergency-drill/zh.mdx',
  'content/guides/style/en.mdx',
  'content/vocabulary/hazard.yaml',
  'content/vocabulary/hazard/flood.yaml',
  'content/answers.yaml',
  'content/words.yaml',
])('the content can have %s', (path) => {
  expect(contentPath(path)).toBeDefined();
  expect(
    faultWith({ path, former: null, content: contentPath(path)?.isText ? 'a' : new Uint8Array(1) }),
  ).toBeUndefined();
});

test.each([
  '',
  'content',
  'content/',
  '/content/cases/a/case.yaml',
  '/etc/passwd',
  'content/cases/a/../../../package.json',
  'content/../package.json',
  'content/cases/../case.yaml',
  'content/cases/./case.yaml',
  'content//cases/a/case.yaml',
  'content/cases/a//case.yaml',
  'content/cases/a/case.yaml/',
  'content/cases/a/case.yaml/x',
  'content\\cases\\a\\case.yaml',
  'content/cases/a\\..\\case.yaml',
  'C:/content/cases/a/case.yaml',
  'content/cases/C:/case.yaml',
  'content/cases/a/case.yaml:stream',
  'content/cases/con/case.yaml',
  'content/cases/lpt1/case.yaml',
  'content/cases/a/nul.webp',
  'content/cases/constructor/case.yaml',
  'content/cases/__proto__/case.yaml',
  'content/constructor/a/en.mdx',
  'content/cases/A/case.yaml',
  'Content/cases/a/case.yaml',
  'content/cases/a/CASE.yaml',
  'content/cases/a/Article.en.mdx',
  'content/cases/a/article.de.mdx',
  'content/cases/a/article.en.mdx\0',
  'content/cases/a/case.yaml\n',
  'content/cases/a /case.yaml',
  'content/cases/a./case.yaml',
  'content/cases/a/case.yaml.',
  'content/cases/a/case.yaml ',
  'content/cases/a%2f../case.yaml',
  'content/cases/ａ/case.yaml',
  'content/cases/a/.git',
  'content/cases/a/page.astro',
  'content/cases/a/evil.js',
  'content/cases/a/run.sh',
  'content/cases/a/x.svg',
  'content/cases/a/index.html',
  'content/cases/a/b/case.yaml',
  'content/cases/case.yaml',
  'content/practices/a/article.en.mdx',
  'content/practices/a/hall.webp',
  'content/vocabulary/hazard/a/b.yaml',
  'content/vocabulary/.yaml',
  'content/README.md',
  'content/LICENSE',
  '.github/workflows/deploy.yml',
  'package.json',
  `content/cases/${'a'.repeat(81)}/case.yaml`,
  `content/cases/a/${'a'.repeat(300)}.webp`,
])('no bundle can name %j', (path) => {
  expect(contentPath(path)).toBeUndefined();
  expect(faultWith({ path, former: null, content: 'a' })).toEqual({ code: 'path', path });
});

test.each<[string, Change, string]>([
  ['nothing in the place of nothing', { path: ARTICLE, former: null, content: null }, 'former'],
  [
    'a text before where there was none',
    { path: ARTICLE, former: null, before: 'a', content: 'b' },
    'former',
  ],
  [
    'another text before',
    { path: ARTICLE, former: blobId('x'), before: 'a', content: 'b' },
    'former',
  ],
  ['bytes for a text', { path: ARTICLE, former: null, content: new Uint8Array(1) }, 'text'],
  ['a text for a picture', { path: PICTURE, former: null, content: 'a' }, 'text'],
  ['NUL', { path: ARTICLE, former: null, content: 'a\0' }, 'text'],
  ['line ends of another system', { path: ARTICLE, former: null, content: 'a\r\n' }, 'text'],
  ['half a letter', { path: ARTICLE, former: null, content: '\ud800' }, 'text'],
  [
    'a text too large',
    { path: ARTICLE, former: null, content: '字'.repeat(LIMITS.fileBytes / 3 + 1) },
    'size',
  ],
  [
    'a picture too large',
    { path: PICTURE, former: null, content: new Uint8Array(LIMITS.imageBytes + 1) },
    'size',
  ],
])('refuses %s', (_, change, code) => {
  expect(faultWith(change)).toEqual({ code, path: change.path });
});

test('refuses two changes of one file', () => {
  const change = { path: ARTICLE, former: null, content: 'a' };
  expect(faultWith(change, change)).toEqual({ code: 'twice', path: ARTICLE });
});

const fields = (more: object) =>
  JSON.stringify({ ...(JSON.parse(writeBundle(proposal())) as object), ...more });

test.each([
  ['not-json', ''],
  ['not-json', '{'],
  ['not-json', '['.repeat(200_000)],
  ['not-a-bundle', 'null'],
  ['not-a-bundle', '[]'],
  ['not-a-bundle', '{}'],
  ['not-a-bundle', fields({ format: 'x' })],
  ['not-a-bundle', fields({ version: '1' })],
  ['newer-version', fields({ version: 2, changes: 'new' })],
  ['not-a-bundle', fields({ message: 1 })],
  ['not-a-bundle', fields({ author: 'a'.repeat(5001) })],
  ['not-a-bundle', fields({ base: { from: 'x' } })],
  ['not-a-bundle', fields({ base: null })],
  ['not-a-bundle', fields({ changes: {} })],
  ['not-a-bundle', fields({ changes: [null] })],
  ['not-a-bundle', fields({ changes: Array.from({ length: 1001 }) })],
  ['not-a-bundle', fields({ changes: [{ path: ARTICLE, former: null }] })],
  ['not-a-bundle', fields({ changes: [{ path: ARTICLE, former: 'x', text: 'a' }] })],
  ['not-a-bundle', fields({ changes: [{ path: PICTURE, former: null, bytes: '*' }] })],
  ['not-a-bundle', fields({ changes: [{ path: ['content'], former: null, text: 'a' }] })],
])('%s: %.40s', (code, text) => {
  expect(read(text)).toEqual({ fault: { code } });
});

test('neither what is too large nor what is no UTF-8', () => {
  expect(readBundle(new Uint8Array(LARGEST_BUNDLE + 1))).toEqual({ fault: { code: 'too-large' } });
  expect(readBundle(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual({ fault: { code: 'not-json' } });
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(read(text)).toHaveProperty('fault');
      expect(read(fields({ changes: [JSON.parse(text)] }))).toBeTypeOf('object');
    }),
  );
});

test('Base64 there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000, size: 'max' }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { numRuns: runs(4) },
  );
});
