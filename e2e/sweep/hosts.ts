import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { SECURITY } from '../../scripts/http/headers.mjs';
import { tellCannotRun, tellSummary } from '../../scripts/report/marks.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SITE } from '../fixtures/corpus.ts';
import { freePort } from '../free-port.ts';
import { startCaddy, startNginx, type Host } from './real-hosts.ts';

// The real nginx and Caddy, with the configurations of deploy/, answer as our own server does.
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
const PACKED = /text|json|xml|wasm/;
const HEADERS = [...Object.keys(SECURITY), 'Cache-Control', 'Content-Type'];

const programOf = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** What a host says of an address: its status, the headers of the table, and the page if missing. */
const answer = async (url: string, path: string, method: string): Promise<string[]> => {
  const asked = { 'accept-encoding': 'br, gzip' };
  const response = await fetch(url + path, { method, headers: asked, redirect: 'manual' });
  const body = await response.text();
  const { status, headers } = response;
  const told = (names: readonly string[]): string[] =>
    names.map((name) => `${name}: ${headers.get(name) ?? ''}`);
  // Each redirects with a status of its own, to the same place.
  if (status === 301 || status === 308)
    return [`to ${headers.get('location') ?? ''}`, ...told(Object.keys(SECURITY))];
  if (status === 405) return [String(status), ...told(Object.keys(SECURITY))];
  const packed = headers.get('content-encoding') ?? 'nothing';
  return [
    String(status),
    ...told(HEADERS),
    // Below a packet's size it does not matter.
    PACKED.test(headers.get('content-type') ?? '') && body.length > 1400
      ? `packed: ${packed !== 'nothing'}`
      : '',
    ...(status === 404 ? [body] : []),
  ];
};

const ADDRESSES = [
  ...['/', '/en', '/en/', '/fa/search/', '/zh/cases/', '/build.json', '/sitemap.xml', '/icon.svg'],
  ...['/none', '/en/none', '/zh/none/', '/fa/none.tei.xml', '/_/none.js', '/none.br', '/_headers'],
  ...['/_redirects', '/licences.txt', '/en/feed.xml', '/en/feed.json', '/fa/opensearch.xml'],
  ...['/_/', '/content/', '/en/?a=b?c', '/en?a=b?c', '/fa/search?q=%D8%AE%D8%B7', '/.git/config'],
];
/** A site of files takes nothing. */
const REFUSED = ['POST', 'PUT', 'DELETE', 'OPTIONS'];

/** One file of every ending, and the hashed ones. */
const filesOf = (site: string): string[] => {
  const files = globSync('{_,corpus,find,pagefind,en}/**/*.*', { cwd: site }).sort();
  const plain = files.filter((file) => !file.endsWith('.br') && !file.endsWith('.html'));
  const byKind = new Map(plain.map((file) => [file.replace(/^.*?(\.[^/]*)$/, '$1'), `/${file}`]));
  return [...byKind.values()];
};

const site = resolve(process.argv[2] ?? SITE);
const programs = { nginx: programOf('nginx'), caddy: programOf('caddy') };
const dir = mkdtempSync(join(tmpdir(), 'hosts-'));
const own = await serve({ dir: site, port: 0 });
const hosts: [string, Host][] = [];
const faults: string[] = [];
try {
  if (programs.nginx)
    hosts.push(['nginx', startNginx(programs.nginx, dir, site, await freePort())]);
  if (programs.caddy)
    hosts.push(['Caddy', await startCaddy(programs.caddy, dir, site, await freePort())]);
  const asked = [
    ...[...ADDRESSES, ...filesOf(site)].map((path) => ['GET', path] as const),
    ...REFUSED.map((method) => [method, '/en/'] as const),
  ];
  for (const [method, path] of asked) {
    const expected = await answer(`http://localhost:${own.port}`, path, method);
    for (const [name, { url }] of hosts) {
      const said = await answer(url, path, method);
      const others = said.filter((line, index) => line !== expected[index]);
      for (const line of others) faults.push(`${name}, ${method} ${path}: ${line.slice(0, 200)}`);
    }
  }
  tellSummary(`${asked.length} addresses at ${hosts.map(([name]) => name).join(' and ')}`);
} finally {
  for (const [, { stop }] of hosts) stop();
  await own.close();
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
if (hosts.length < 2) tellCannotRun('nginx or Caddy is not installed');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
