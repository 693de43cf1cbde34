import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { isMain } from './in-turn/is-main.mjs';
import { root } from './run.mjs';
import { normaliseBase, staticSite } from './http/static-site.mjs';

const DEFAULT_PORT = 4321;
const LOOPBACK = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown} Answer */

/**
 * Serves a folder on this machine and resolves to `{ url, port, close }`.
 * With a port: on that one (0: any free one), or it throws. Without: on 4321 or the next free one.
 * What `around` makes of the site answers in its place.
 * @param {{ dir?: string, basePath?: string, port?: number, hosts?: string[],
 *   around?: (site: Answer) => Answer }} settings
 */
export async function serve({
  dir = join(root, 'dist'),
  basePath,
  port,
  hosts = LOOPBACK,
  around = (site) => site,
} = {}) {
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error('There is no built site to serve: run `npm run build`.');
  }
  const answer = around(staticSite(dir, basePath));
  const servers = await listenOnFirst(answer, port ?? DEFAULT_PORT, hosts, port === undefined);
  const actual = servers[0].address().port;
  return {
    port: actual,
    url: `http://localhost:${actual}${normaliseBase(basePath)}`,
    close: () => closeAll(servers),
  };
}

/** Throws if the port that was asked for is taken, before the work that would be for nothing. */
export async function expectFree({ port, hosts = LOOPBACK }) {
  if (port === undefined) return;
  await closeAll(await listenOnFirst(() => Promise.resolve(), port, hosts, false));
}

async function listenOnFirst(answer, port, hosts, mayMove) {
  try {
    return await listenOnAll(answer, port, hosts);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    if (port === 0) return listenOnFirst(answer, 0, hosts, mayMove);
    if (mayMove) return listenOnFirst(answer, port + 1, hosts, mayMove);
    throw new Error(`Port ${port} is taken: set PORT to another one.`, { cause: error });
  }
}

/** `localhost` may mean IPv4 or IPv6: the same port on each, so no other server answers for us. */
async function listenOnAll(answer, port, hosts) {
  const servers = [];
  for (const host of hosts) {
    try {
      servers.push(await listen(answer, servers[0]?.address().port ?? port, host));
    } catch (error) {
      if (NO_SUCH_ADDRESS.has(error.code) && hosts.length > 1) continue;
      await closeAll(servers);
      throw error;
    }
  }
  return servers;
}

function listen(answer, port, host) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

async function closeAll(servers) {
  await Promise.all(
    servers.map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
}

/** The settings of `serve` that an environment gives: PORT, HOST, BASE_PATH. */
export function settingsFrom(env) {
  const port = env.PORT ? Number(env.PORT) : undefined;
  if (port !== undefined && !(/^\d{1,5}$/.test(env.PORT) && port < 65_536)) {
    throw new Error(`PORT is "${env.PORT}": it must be a number from 0 to 65535.`);
  }
  return { port, basePath: env.BASE_PATH, ...(env.HOST && { hosts: [env.HOST] }) };
}

if (isMain(import.meta.url)) {
  try {
    const { url } = await serve(settingsFrom(process.env));
    console.log(url);
  } catch (error) {
    console.error(`serve: ${error.message}`);
    process.exitCode = 1;
  }
}
