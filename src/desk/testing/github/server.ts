import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf } from './answers.ts';
import { answerFaults, completed, match, requestFaults } from './contract.ts';
import { refusal, type Answer } from './question.ts';
import { newWorld, type World } from './world.ts';

/** What goes wrong with one request. */
export type Mishap =
  /** The line is cut before the request is heard, or when it is done and not yet answered. */
  | { kind: 'cut-before' | 'cut-after' }
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  /** Somebody else does something at this moment. */
  | { kind: 'meanwhile'; run: () => void };

/** A server that answers as GitHub does, over real repositories. */
export interface GitHubServer extends World {
  url: string;
  /** What was not as GitHub's description has it, of requests and of our answers. */
  breaches: string[];
  /** The requests so far, as `POST /repos/{owner}/{repo}/pulls`. */
  asked: string[];
  /** Lets something go wrong with the next request of a route. */
  let: (mishap: Mishap, at: string) => void;
  stop: () => Promise<void>;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset',
};
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-GitHub-Api-Version',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-max-age': '86400',
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return text === '' ? undefined : JSON.parse(text);
};

const send = (response: ServerResponse, { status, body, headers = {} }: Answer): void => {
  response.writeHead(status, {
    ...CORS,
    'content-type': 'application/json; charset=utf-8',
    // A browser may answer from its own store meanwhile.
    'cache-control': 'private, max-age=60, s-maxage=60',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    ...headers,
  });
  response.end(JSON.stringify(body));
};

/** Starts the server on a port of its own. */
export const startGitHub = async (): Promise<GitHubServer> => {
  const world = newWorld();
  const breaches: string[] = [];
  const asked: string[] = [];
  const mishaps: { mishap: Mishap; at: string }[] = [];

  /** The mishap of a request, if one was ordered. */
  const mishapOf = (route: string): Mishap | undefined => {
    const index = mishaps.findIndex(({ at }) => at === route);
    return index < 0 ? undefined : mishaps.splice(index, 1)[0]?.mishap;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, PREFLIGHT).end();
      return;
    }
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://x');
    const matched = match(request.method ?? '', pathname);
    const body = await bodyOf(request);
    const route = matched?.route ?? `${request.method} ${pathname}`;
    asked.push(route);
    const mishap = mishapOf(route);
    if (mishap?.kind === 'cut-before') {
      request.socket.destroy();
      return;
    }
    if (mishap?.kind === 'answer') {
      const { status, body: said, headers = {} } = mishap;
      send(response, {
        ...refusal(status, 'As told'),
        ...(said !== undefined && { body: said }),
        headers,
      });
      return;
    }
    if (mishap?.kind === 'meanwhile') mishap.run();
    if (!matched) {
      breaches.push(`unknown route ${route}`);
      send(response, refusal(404, 'Not Found'));
      return;
    }
    breaches.push(...requestFaults(matched, query, body));
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const login = token === undefined ? undefined : world.accounts.get(token);
    const question = {
      world,
      params: matched.params,
      query,
      body: (body ?? {}) as Record<string, unknown>,
      login,
    };
    const isUnknown = token !== undefined && login === undefined;
    const found = isUnknown ? refusal(401, 'Bad credentials') : answerOf(route, question);
    const whole = { ...found, body: completed(matched, found.status, found.body) };
    breaches.push(...answerFaults(matched, whole.status, whole.body));
    if (mishap?.kind === 'cut-after') {
      request.socket.destroy();
      return;
    }
    send(response, whole);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      breaches.push(String(error));
      send(response, refusal(500, 'Server Error'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(world, {
    url: `http://127.0.0.1:${port}`,
    breaches,
    asked,
    let: (mishap: Mishap, at: string) => void mishaps.push({ mishap, at }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      world.close();
    },
  });
};
