import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, forget, remember } from './freshness.mjs';
import { isMain, pinnedEnv, pinnedNode, root, run } from './run.mjs';
import { setup } from './setup.mjs';
import { clearLeftovers, openWorkspace, swap } from './swap.mjs';

const CACHE = join(root, '.cache');
const DIST = join(root, 'dist');

/** What a build runs, in order: each a script for the pinned Node, given the folder to fill. */
export const STEPS = [
  { name: 'content check', script: () => ['src/editor/check.ts'] },
  {
    name: 'pages',
    script: (out) => ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out],
  },
  { name: 'search index', script: (out) => ['src/search/build-index.ts', out] },
  { name: 'output check', script: (out) => ['src/editor/verify-output.ts', out] },
];

// The same source gives the same bytes in every time zone and locale.
const FIXED = { TZ: 'UTC', LC_ALL: 'C.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * Builds the site into `dist`, which changes only when every step has ended well; throws the name
 * of the step that did not. SITE_URL and BASE_PATH come from `env`.
 * @param {{ dist?: string, cache?: string, steps?: typeof STEPS, env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal }} options
 */
export async function build(options = {}) {
  const { dist = DIST, cache = CACHE, steps = STEPS, env = process.env, signal } = options;
  clearLeftovers(cache, dist);
  const workspace = openWorkspace(cache);
  const fresh = join(workspace, 'site');
  try {
    for (const { name, script } of steps) {
      const command = [pinnedNode(), ...script(fresh)];
      const code = await run(command, { env: { ...pinnedEnv(env), ...FIXED }, signal });
      signal?.throwIfAborted();
      if (code !== 0) throw new Error(`${name} failed (exit code ${code}).`);
    }
    swap(fresh, dist, workspace);
  } finally {
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Builds `dist/` of this project, and remembers from what. */
export async function buildProject(env = process.env) {
  const interruption = new AbortController();
  const stop = () => interruption.abort(new Error('Interrupted.'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, stop);
  const sources = fingerprint(env);
  forget();
  await build({ env, signal: interruption.signal });
  remember(sources);
}

if (isMain(import.meta.url)) {
  try {
    await setup();
    await buildProject();
    console.log('build: dist/ is ready.');
  } catch (error) {
    console.error(`build: ${error.message} dist/ is as it was.`);
    process.exit(1);
  }
}
