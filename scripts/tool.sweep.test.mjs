import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from './report/capture.mjs';

test('without an installation and a network: what is the matter, and no stack', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tool-'));
  try {
    for (const name of ['scripts', 'package.json', 'package-lock.json'])
      cpSync(name, join(dir, name), { recursive: true });
    const offline = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const command = [process.execPath, 'scripts/tool.mjs', 'sync'];
    const env = { ...process.env, ...offline, npm_config_cache: join(dir, 'cache') };
    const error = await capture(command, { cwd: dir, env }).catch((thrown) => thrown);
    // On a busy machine it also says how far it is.
    const said = error.output.replace(/^… .*\n/gm, '').replace(/ +/g, ' ');
    expect(said).toMatch(
      /^✗ setup [\d.]+ s the packages could not be fetched \(\w+\): is there a network\?\nsync: the packages could not be installed\.\n$/,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});
