import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/model/locale.ts';
import { CACHE, HASHED, POLICY, SCRIPT, SECURITY } from '../http/headers.mjs';
import { BINARY, FORMATS, TEXT } from '../http/media-types.mjs';
import { root } from '../run.mjs';

const deploy = (name) => readFileSync(join(root, 'deploy', name), 'utf8');
const nginx = deploy('nginx.conf');
const caddy = deploy('Caddyfile');

/** All pairs that a pattern finds in a text. */
const pairs = (text, pattern) => Array.from(text.matchAll(pattern), ([, a, b]) => [a, b]);
const escaped = (end) => end.replaceAll('.', '\\.');
const withCharset = (type) => `${type}; charset=utf-8`;

/** What stands between a line and the brace that ends it. */
const inside = (text, start) => /\{\n([^}]*)\}/.exec(text.slice(text.indexOf(start)))[1];
const listOf = (name) =>
  new RegExp(`\\b${name}\\n([^;]*);`).exec(nginx)[1].trim().split(/\s+/).sort();

// Which file has which policy, a map says; the others are the same everywhere.
const { 'Content-Security-Policy': _policy, ...OTHERS } = SECURITY;

test('nginx sends the table of headers, and no location its own', () => {
  const headers = pairs(nginx, /^ {4}add_header (\S+) "(.*)" always;$/gm);
  expect(Object.fromEntries(headers)).toEqual(OTHERS);
  expect(nginx.match(/add_header/g)).toHaveLength(Object.keys(SECURITY).length + 1);
  expect(nginx).toContain('add_header Content-Security-Policy $casebook_policy always;');
  expect(nginx).toContain('add_header Cache-Control $casebook_cache always;');
});

// What securityheaders.com and Mozilla's Observatory ask for, but for the policy of the page.
test.each([
  ['Content-Security-Policy', /frame-ancestors 'none'/],
  ['Cross-Origin-Opener-Policy', /^same-origin$/],
  ['Cross-Origin-Resource-Policy', /^same-origin$/],
  ['Permissions-Policy', /\bcamera=\(\).*\bgeolocation=\(\).*\bmicrophone=\(\)/],
  ['Referrer-Policy', /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/],
  // Half a year at the least.
  ['Strict-Transport-Security', /^max-age=(?:1[6-9]|[2-9]\d)\d{6}\b|^max-age=\d{9,}\b/],
  ['X-Content-Type-Options', /^nosniff$/],
  ['X-Frame-Options', /^DENY$/],
])('a scanner of headers finds %s', (name, expected) => expect(SECURITY[name]).toMatch(expected));

test.each(['Server', 'X-Powered-By', 'Access-Control-Allow-Origin', 'Set-Cookie'])(
  'a scanner of headers does not find %s',
  (name) => {
    expect(Object.keys(SECURITY)).not.toContain(name);
    expect(caddy + nginx).not.toMatch(new RegExp(`(?:add_header|\\t)${name} `));
  },
);

test('nginx keeps what Caddy keeps: the hashed files', () => {
  expect(nginx).toContain(`default "${CACHE.other}";\n    ~^/${HASHED} "${CACHE.hashed}";`);
  expect(caddy).toContain(`~^/${HASHED} "${CACHE.hashed}"\n\t\tdefault "${CACHE.other}"`);
});

test('both give scripts, and so workers, a policy of their own', () => {
  const script = `~${escaped(SCRIPT)}$ "${POLICY.script}"`;
  expect(nginx).toContain(`default "${POLICY.other}";\n    ${script};`);
  expect(caddy).toContain(`${script}\n\t\tdefault "${POLICY.other}"`);
  expect(caddy).toContain('\n\t\tContent-Security-Policy {policy}\n');
  expect(caddy).toContain(`\t\t\tContent-Security-Policy "${POLICY.other}"\n`);
});

test('nginx knows every media type', () => {
  const types = pairs(inside(nginx, '    types {\n'), /(\S+) (.*);/g).flatMap(([type, ends]) =>
    ends.split(' ').map((end) => [end, type]),
  );
  expect(Object.fromEntries(types)).toEqual({ ...TEXT, ...BINARY });
  const formats = pairs(nginx, /location ~ (\S+)\$ \{\s+types \{\}\s+default_type (\S+);/g);
  expect(formats).toEqual(FORMATS.map(([end, type]) => [escaped(end), type]));
});

test('nginx says the letters of every text, and packs it', () => {
  const types = [...Object.values(TEXT), ...FORMATS.map(([, type]) => type)];
  const texts = [...new Set(types)].filter((type) => type !== 'text/html').sort();
  expect(listOf('charset_types')).toEqual(texts);
  const packed = [...texts, 'application/wasm'].sort();
  expect(listOf('gzip_types')).toEqual(packed);
  expect(listOf('brotli_types')).toEqual(packed);
});

test('Caddy sends the table of headers', () => {
  const headers = pairs(inside(caddy, '\theader {\n\t\tCross-Origin'), /^\t\t(\S+) "(.*)"$/gm);
  expect(Object.fromEntries(headers)).toEqual(OTHERS);
});

test('Caddy knows every media type, a format before its kind', () => {
  const types = pairs(inside(caddy, '\tmap {path} {type} {\n'), /~(\S+)\$ "(.*)"/g);
  expect(types).toEqual([
    ...FORMATS.map(([end, type]) => [escaped(end), withCharset(type)]),
    ...Object.entries(TEXT).map(([end, type]) => [`\\.${end}`, withCharset(type)]),
    ...Object.entries(BINARY).map(([end, type]) => [`\\.${end}`, type]),
    ['/', withCharset('text/html')],
  ]);
});

test('both answer what is missing in each language', () => {
  const languages = LOCALES.join('|');
  expect(nginx).toContain(`~^/(?<casebook_language>${languages})/ /$casebook_language/404.html;`);
  expect(caddy).toContain(`~^/(${languages})/ /$1/404.html`);
});

test('the page about hosts says what they should send', () => {
  const page = readFileSync(join(root, 'docs', 'hosting.md'), 'utf8');
  const rows = pairs(page, /^\| `([\w-]+)` +\| (?:`([^`]+)`)?/gm);
  const told = (name) => rows.filter(([header]) => header === name).map(([, value]) => value);
  for (const [name, value] of Object.entries(OTHERS))
    expect(told(name)).toEqual([name === 'Permissions-Policy' ? undefined : value]);
  expect(told('Content-Security-Policy')).toEqual([POLICY.other, undefined]);
  expect(page).toContain(`\n${POLICY.script}\n`);
  expect(told('Cache-Control')).toEqual([CACHE.hashed, CACHE.other]);
});
