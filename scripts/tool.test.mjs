import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capture } from './report/capture.mjs';
import { TOOLS } from './tool.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every tool is the script of its name', () => {
  for (const name of Object.keys(TOOLS))
    expect(scripts[name]).toBe(`node scripts/tool.mjs ${name}`);
});

const tool = (args, options) => capture([process.execPath, 'scripts/tool.mjs', ...args], options);

test('a tool gets its arguments, and its exit code is that of the command', async () => {
  const error = await tool(['check', '--formt=x']).catch((thrown) => thrown);
  expect(error.message).toBe('exit code 1');
  expect(error.output).toContain('Usage: npm run check');
});

test('without an installation and a network: what is the matter, and no stack', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tool-'));
  try {
    for (const name of ['scripts', 'package.json', 'package-lock.json'])
      cpSync(name, join(dir, name), { recursive: true });
    const offline = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
    const env = { ...process.env, ...offline, npm_config_cache: join(dir, 'cache') };
    const error = await tool(['sync'], { cwd: dir, env }).catch((thrown) => thrown);
    // On a busy machine it also says how far it is.
    const said = error.output.replace(/^… .*\n/gm, '').replace(/ +/g, ' ');
    expect(said).toMatch(
      /^✗ setup [\d.]+ s the packages could not be fetched \(\w+\): is there a network\?\nsync: the packages could not be installed\.\n$/,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
});
