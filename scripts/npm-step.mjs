import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './report/capture.mjs';
import { npmCommand, pinnedEnv, root } from './run.mjs';

const REPORTERS = {
  vitest: ['--reporter=./scripts/report/vitest.mjs', '--reporter=minimal'],
  playwright: ['--reporter=./scripts/report/playwright.mjs,line'],
};

/** The environment of the tests, which ask for the site as it is built by default. */
export function testEnv(env = process.env) {
  const { SITE_URL: _1, BASE_PATH: _2, EDIT_URL: _3, FORCE_COLOR: _4, ...rest } = pinnedEnv(env);
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}

/**
 * A step that runs a script of package.json. What passed is said by its summary; `heeded` shows the
 * rest of its output too, for those whose warnings somebody must see.
 * @param {string} script
 * @param {Partial<import('./steps.mjs').Step> & { args?: string[], heeded?: boolean,
 *   reporter?: keyof typeof REPORTERS }} options
 * @returns {import('./steps.mjs').Step}
 */
export function npmStep(script, { args = [], heeded = false, reporter, ...step } = {}) {
  const passed = [...args, ...(REPORTERS[reporter] ?? [])];
  const command = ['run', '--silent', script, ...(passed.length > 0 ? ['--', ...passed] : [])];
  const run = async (tell) => {
    // Told to be silent, npm says nothing of it.
    if (!(script in scripts())) throw new Error(`package.json has no script ${script}`);
    const { note, output } = await capture([...npmCommand(), ...command], { env: testEnv(), tell });
    return heeded ? { note, output } : note;
  };
  return { name: script, needs: ['setup'], run, ...step };
}

function scripts() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
}
