import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { isCompressible, mediaType } from './media-types.mjs';

const brotli = promisify(brotliCompress);
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** A base path with one slash on either side: `casebook` becomes `/casebook/`. */
export function normaliseBase(path = '/') {
  return `/${path}/`.replace(/\/+/g, '/');
}

/** Answers HTTP requests from a folder, as a static host does: `(request, response) => Promise`. */
export function staticSite(dir, basePath) {
  const base = normaliseBase(basePath);
  const packed = new Map();

  return async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await find(dir, base, request.url ?? '/');
    if (found.redirect) {
      response.writeHead(301, { Location: found.redirect }).end();
      return;
    }
    const file = found.file ?? join(dir, '404.html');
    const body = await readFile(file).catch(() => Buffer.from('Not found'));
    await send(request, response, { file, body, status: found.file ? 200 : 404, packed });
  };
}

/** The file at an address; or where a folder without its slash leads; or nothing. */
async function find(dir, base, url) {
  const [path, query = ''] = url.split(/(?=\?)/);
  if (`${path}/` === base) return { redirect: base + query };
  if (!path.startsWith(base) || path.includes('//')) return {};
  const found = await inspect(dir, decode(path.slice(base.length)));
  if (!found?.isDirectory()) return { file: found?.path };
  if (!path.endsWith('/')) return { redirect: `${path}/${query}` };
  const index = await inspect(found.path, 'index.html');
  return { file: index?.path };
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '404';
  }
}

/** What a path names, links followed, if it is within the folder. */
async function inspect(dir, name) {
  try {
    const [folder, path] = await Promise.all([realpath(dir), realpath(join(dir, name))]);
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    return Object.assign(await stat(path), { path });
  } catch {
    return undefined;
  }
}

async function send(request, response, { file, body, status, packed }) {
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const headers = {
    'Content-Type': mediaType(file),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ETag: etag,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const packs = isCompressible(file) && acceptsBrotli(request.headers['accept-encoding']);
  if (packs && !packed.has(etag)) packed.set(etag, await pack(file, body));
  const bytes = packs ? packed.get(etag) : body;
  if (packs) headers['Content-Encoding'] = 'br';
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** What the build packed, beside the file; else packed here and now. */
function pack(file, body) {
  return readFile(`${file}.br`).catch(() => brotli(body, QUALITY));
}

function acceptsBrotli(header = '') {
  return /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header);
}
