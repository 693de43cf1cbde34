import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CACHE, SECURITY } from '../http/headers.mjs';
import { mediaType } from '../http/media-types.mjs';
import { root } from '../run.mjs';
import { headersFile } from './host-files.mjs';
import { licences, productionPackages } from './licences.mjs';
import { writePublishing } from './write.mjs';

/** What a host that reads `_headers` sends for an address: the headers of all rules that match. */
function sent(file, address) {
  const rules = file.split(/\n(?=\/)/).map((rule) => rule.trim().split(/\n\s+/));
  return rules
    .filter(([pattern]) =>
      new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(address),
    )
    .flatMap(([, ...headers]) => headers.map((line) => line.split(/: (.*)/).slice(0, 2)));
}

test.each(['/', '/casebook/'])('below %s a host sends the table of headers', (base) => {
  const file = headersFile(base);
  for (const path of ['', 'en/', 'corpus/a.tei.xml', 'en/404.html'])
    expect(sent(file, base + path)).toEqual(expect.arrayContaining(Object.entries(SECURITY)));
  expect(sent(file, `${base}_/a.js`)).toContainEqual(['Cache-Control', CACHE.hashed]);
  for (const path of ['', 'en/', 'en/_/', 'find/a.json', 'sw.js'])
    expect(sent(file, base + path).map(([name]) => name)).not.toContain('Cache-Control');
});

test.each([
  'en/feed.xml',
  'fa/feed.json',
  'zh/opensearch.xml',
  'corpus/croissant.json',
  'corpus/a.tei.xml',
  'corpus/a.zh.csl.json',
  'corpus/schema/case.schema.json',
  'corpus/corpus.jsonl',
  'corpus/all.tmx',
  'corpus/vocabulary.ttl',
  'corpus/vocabulary.jsonld',
  'corpus/a.bib',
  'corpus/a.en.ris',
])('of %s a host says the media type that we say, once', (path) => {
  const types = sent(headersFile('/'), `/${path}`).filter(([name]) => name === 'Content-Type');
  expect(types).toEqual([['Content-Type', mediaType(`/${path}`)]]);
});

test('hosts take all of it: rules, their length, and one star in an address', () => {
  const lines = headersFile('/casebook/').split('\n');
  const addresses = lines.filter((line) => line.startsWith('/'));
  expect(addresses.length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThan(2000);
  for (const address of addresses) expect(address.match(/\*/g)).toHaveLength(1);
});

test('a built site gets its files for hosts', () => {
  const out = mkdtempSync(join(tmpdir(), 'publish-'));
  for (const one of ['en', 'fa']) {
    mkdirSync(join(out, one));
    writeFileSync(join(out, one, '404.html'), '');
  }
  writePublishing(out, 'casebook');
  const read = (name) => readFileSync(join(out, name), 'utf8');
  expect(read('_redirects')).toBe(
    '/casebook/en/* /casebook/en/404.html 404\n/casebook/fa/* /casebook/fa/404.html 404\n',
  );
  expect(read('_headers')).toBe(headersFile('/casebook/'));
  expect(read('licences.txt')).toBe(licences(root));
  rmSync(out, { recursive: true });
});

test('the licences name every package of the site, and no path of this machine', () => {
  const text = licences(root);
  for (const [path, { version }] of productionPackages(root))
    expect(text).toContain(`${path.split('node_modules/').at(-1)} ${version}\n`);
  expect(text).toContain('Licence of the content');
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('ripgrep');
  expect(text).not.toContain(root);
});
