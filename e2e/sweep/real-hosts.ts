import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/run.mjs';

/** A host that runs. */
export interface Host {
  url: string;
  stop: () => unknown;
}

/** Starts nginx with our configuration, but for the certificate and the place. */
export const startNginx = (program: string, dir: string, site: string, port: number): Host => {
  const modules = join(dirname(program), '..', 'lib', 'nginx', 'modules');
  const load = ['filter', 'static'].map(
    (one) => `load_module ${modules}/ngx_http_brotli_${one}_module.so;\n`,
  );
  const config = readFileSync(join(root, 'deploy', 'nginx.conf'), 'utf8')
    .replace(/^server \{[^}]*return 301[^}]*\}$/m, '')
    .replace(/^ {4}ssl_.*\n/gm, '')
    .replace(/^ {4}listen \[.*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace('/srv/casebook', site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${dir}/${one};\n`,
  );
  const file = join(dir, 'nginx.conf');
  writeFileSync(
    file,
    `${load.join('')}pid ${dir}/nginx.pid;\nerror_log ${dir}/error.log;\nevents {}\n` +
      `http {\naccess_log off;\n${temporary.join('')}${config}}\n`,
  );
  const run = (...more: string[]): unknown =>
    execFileSync(program, ['-e', `${dir}/error.log`, '-p', dir, '-c', file, ...more]);
  run();
  return { url: `http://127.0.0.1:${port}`, stop: () => run('-s', 'quit') };
};

/** Starts Caddy with our configuration. */
export const startCaddy = async (
  program: string,
  dir: string,
  site: string,
  port: number,
): Promise<Host> => {
  const url = `http://127.0.0.1:${port}`;
  const config = readFileSync(join(root, 'deploy', 'Caddyfile'), 'utf8');
  const file = join(dir, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${config}`);
  const env = { ...process.env, HOME: dir, SITE_ADDRESS: url, SITE_ROOT: site };
  const child = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { env });
  for await (const line of createInterface(child.stderr))
    if (line.includes('serving initial configuration')) break;
  child.stderr.resume();
  return { url, stop: () => child.kill() };
};
