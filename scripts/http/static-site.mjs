import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { cacheControl, policyOf, SECURITY } from './headers.mjs';
import { isCompressible, mediaType } from './media-types.mjs';

const brotli = promisify(brotliCompress);
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

// What other hosts read, and what is sent only as the file that it is packed from.
const HIDDEN = /^_(?:headers|redirects)$|\.br$/;

/** A base path with one slash on either side: `casebook` becomes `/casebook/`. */
export function normaliseBase(path = '/') {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** Answers HTTP requests from a folder, as a static host does: `(request, response) => Promise`. */
export function staticSite(dir, basePath) {
  const base = normaliseBase(basePath);
  const packed = new Map();

  return async function answer(request, response) {
    response.setHeaders(new Map(Object.entries(SECURITY)));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(dir, base, request.url ?? '/');
    if (found.redirect) {
      response.writeHead(301, { Location: found.redirect }).end();
      return;
    }
    const file = found.file ?? (await missingPage(dir, base, request.url ?? '/'));
    const body = await readFile(file).catch(() => Buffer.from('Not found'));
    const status = found.file ? 200 : 404;
    await send(request, response, { file, body, status, name: found.name, packed });
  };
}

/** The file at an address; or where a folder without its slash leads; or nothing. */
async function find(dir, base, url) {
  const end = url.indexOf('?');
  const [path, query] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)];
  if (`${path}/` === base) return { redirect: base + query };
  if (!path.startsWith(base) || path.includes('//')) return {};
  const name = decode(path.slice(base.length));
  if (HIDDEN.test(name)) return {};
  const found = await inspect(dir, name);
  if (!found?.isDirectory()) return { file: found?.path, name: found?.name };
  if (!path.endsWith('/')) return { redirect: `${path}/${query}` };
  const index = await inspect(found.path, 'index.html');
  return { file: index?.path, name: index?.name };
}

/** The page for an address that is none: that of the language which the path begins with. */
async function missingPage(dir, base, url) {
  const [language] = url.slice(base.length).split('/');
  const own = url.startsWith(base) && /^[a-z]+$/.test(language);
  const page = own ? await inspect(dir, join(language, '404.html')) : undefined;
  return page?.path ?? join(dir, '404.html');
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '404';
  }
}

/** What a path names, links followed, if it is within the folder. */
async function inspect(dir, wanted) {
  try {
    const [folder, path] = await Promise.all([realpath(dir), realpath(join(dir, wanted))]);
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    const name = path
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    return Object.assign(await stat(path), { path, name });
  } catch {
    return undefined;
  }
}

async function send(request, response, { file, body, status, name, packed }) {
  const { 'accept-encoding': accepted, 'if-none-match': known, range } = request.headers;
  const hash = createHash('sha1').update(body).digest('base64url');
  const packs = isCompressible(file) && acceptsBrotli(accepted);
  // Two encodings are two sequences of bytes, each with a mark of its own.
  const etag = packs ? `"${hash}-br"` : `"${hash}"`;
  const headers = {
    'Content-Type': mediaType(file),
    'Cache-Control': cacheControl(name),
    'Content-Security-Policy': policyOf(name),
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
    ETag: etag,
    ...(packs && { 'Content-Encoding': 'br' }),
  };
  if (status === 200 && isKnown(etag, known)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (packs && !packed.has(hash)) packed.set(hash, await pack(file, body));
  const bytes = packs ? packed.get(hash) : body;
  const isSame = (request.headers['if-range'] ?? etag) === etag;
  const part = status === 200 && isSame ? partOf(range, bytes.length) : undefined;
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end();
    return;
  }
  const sent = part ? bytes.subarray(part.first, part.last + 1) : bytes;
  if (part) headers['Content-Range'] = `bytes ${part.first}-${part.last}/${bytes.length}`;
  response.writeHead(part ? 206 : status, { ...headers, 'Content-Length': sent.length });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

/** Whether the marks of an If-None-Match have that of a file; a weak one is as good here. */
function isKnown(etag, header = '') {
  const known = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}

/** What a Range asks for of so many bytes: one part; `none` of it; undefined for the whole. */
function partOf(header, length) {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first < length && first <= last ? { first, last } : 'none';
}

/** What the build packed, beside the file; else packed here and now. */
function pack(file, body) {
  return readFile(`${file}.br`).catch(() => brotli(body, QUALITY));
}

function acceptsBrotli(header = '') {
  return /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header);
}
