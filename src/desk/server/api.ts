import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LARGEST_BUNDLE } from '../../editor/bundle/bundle.ts';
import { isForUs, refusalOf, type Door } from './guard.ts';
import { fileOf, listed, shared, written, type Answer } from './working-copy.ts';

/** Answers requests, as a server does. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What is larger than a bundle is not read to its end. */
const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > LARGEST_BUNDLE) return undefined;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
};

const refused = (status: number, code: string): Answer => ({
  status,
  body: { code },
  headers: { Connection: 'close' },
});

const answerOf = async (request: IncomingMessage, root: string, door: Door): Promise<Answer> => {
  const refusal = refusalOf(request, door);
  if (refusal) return refused(refusal, refusal === 401 ? 'token' : 'origin');
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://desk');
  const route = `${request.method} ${pathname}`;
  if (route === 'GET /api/content') return listed(root);
  if (route === 'GET /api/shared') return shared(root);
  if (route === 'GET /api/file') return fileOf(root, searchParams.get('path') ?? '');
  if (route !== 'PUT /api/content') return refused(404, 'not-found');
  const body = await bodyOf(request);
  return body ? written(root, body) : refused(413, 'too-large');
};

const send = (response: ServerResponse, { status, body, headers = {} }: Answer): void => {
  const isFile = body instanceof Uint8Array;
  response.writeHead(status, {
    'Content-Type': isFile ? 'application/octet-stream' : 'application/json',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(isFile ? body : JSON.stringify(body));
};

/**
 * Gives the page of the desk the working copy below `root`, and leaves all other requests to the
 * site. Whatever is not sent to this machine by its own name gets nothing at all.
 */
export const withWorkingCopy =
  (site: Handler, root: string, door: Door): Handler =>
  async (request, response) => {
    if (!isForUs(request, door)) {
      send(response, refused(403, 'host'));
      return;
    }
    if (!/^\/api(?:[/?]|$)/.test(request.url ?? '')) return site(request, response);
    send(response, await answerOf(request, root, door));
  };
