import { CACHE, HASHED, POLICY, SCRIPT, SECURITY } from '../http/headers.mjs';
import { FORMATS, TEXT } from '../http/media-types.mjs';

// What a host of static files knows by itself. An address matches one rule with a media type at
// most, because some hosts send the values of all that match.
const KNOWN = new Set([
  'css',
  'html',
  'js',
  'json',
  'md',
  'mjs',
  'svg',
  'txt',
  'webmanifest',
  'xml',
]);

/**
 * `_headers`, as Netlify and Cloudflare Pages read it: the table of headers, below a base path.
 * Both have every file asked for again by themselves, so that only the hashed ones need a rule.
 */
export function headersFile(base) {
  const texts = Object.entries(TEXT).filter(([extension]) => !KNOWN.has(extension));
  const types = [...FORMATS, ...texts.map(([extension, type]) => [`.${extension}`, type])];
  return [
    rule(`${base}*`, SECURITY),
    // Where both match, both hold.
    rule(`${base}*${SCRIPT}`, { 'Content-Security-Policy': POLICY.script }),
    rule(`${base}${HASHED}*`, { 'Cache-Control': CACHE.hashed }),
    ...types.map(([end, type]) =>
      rule(`${base}*${end}`, { 'Content-Type': `${type}; charset=utf-8` }),
    ),
  ].join('\n');
}

/**
 * `_redirects`, for Netlify: what is missing in a language is answered in it. Cloudflare Pages finds
 * the nearest 404.html by itself, and leaves these rules out.
 */
export function redirectsFile(base, languages) {
  return languages.map((one) => `${base}${one}/* ${base}${one}/404.html 404\n`).join('');
}

function rule(address, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
