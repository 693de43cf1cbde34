import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { display } from './report/display.mjs';
import { inTurn } from './in-turn/in-turn.mjs';
import { machineFault, sentenceOf } from './report/machine-fault.mjs';
import { fingerprints, forget, isFresh, remember } from './freshness.mjs';
import { isMain } from './in-turn/is-main.mjs';
import { expectPlainPath, NODES, pinnedNode, root, scriptEnv, SYSTEM } from './run.mjs';
import { setupStep } from './setup.mjs';
import { runStep } from './steps.mjs';
import { boundCompiled, clearLeftovers, openWorkspace, swap } from './swap.mjs';

const CACHE = join(root, '.cache');
const DIST = join(root, 'dist');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The option of the commands that build: show all that the tools print. */
export const OPTIONS = { verbose: { type: 'boolean' } };

// A site of many cases can be made on several machines: `docs/large-corpora.md`.
const DIVIDED = { part: { type: 'string' }, join: { type: 'string' } };

/** What a build runs, in order: each a script for the pinned Node, given the folder to fill. They share a process. */
export const STEPS = [
  { name: 'content check', script: () => ['src/editor/check.ts'] },
  { name: 'exports', script: (out) => ['src/export/write/write-exports.ts', out] },
  { name: 'pages', script: (out) => ['src/layouts/write-pages.ts', out] },
  { name: 'search index', script: (out) => ['src/search/build/build-index.ts', out] },
  { name: 'files for hosts', script: (out) => ['scripts/publish/write.mjs', out] },
  { name: 'offline reading', script: (out) => ['src/offline/build/write-offline.ts', out] },
  { name: 'output check', script: (out) => ['src/editor/verify/verify-output.ts', out] },
];

/** The steps of which a part of a build does its share: the rest is for who puts them together. */
const SHARED = ['content check', 'exports', 'pages', 'search index'];

/**
 * What a build runs that is to do a part of the work, to join what the parts in a folder have made,
 * or to do it all.
 * @param {{ part?: string, join?: string }} choice
 */
export const stepsFor = ({ part, join: folder }) => [
  ...(folder === undefined
    ? []
    : [{ name: 'parts', script: () => ['src/content/write-parts.ts', folder] }]),
  ...(part ? STEPS.filter(({ name }) => SHARED.includes(name)) : STEPS),
];

/** Throws where a part is not named as `3/8`: the third of eight. */
export function expectPart(part) {
  const [, at, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(part) ?? [];
  if (!at || Number(at) > Number(of))
    throw new Error(`--part 3/8 is the third of eight: not “${part}”.`);
}

// The same source gives the same bytes in every time zone and locale. The last is for Astro's bundler:
// it would ask for memory by two megabytes, and to empty those takes a tenth of the step.
const FIXED = {
  TZ: 'UTC',
  LC_ALL: 'C.UTF-8',
  NODE_ENV: 'production',
  MIMALLOC_ALLOW_THP: '0',
};

// The steps make much that is let go at once: with room for it, half of the time of clearing it away.
const NODE_FLAGS = ['--max-semi-space-size=64'];

// As the pinned Node has them. Most of the code is over before it pays to compile it a last time, what the
// first cases leave behind need not be cleared away, and two threads that clear away wait for each other:
// together a twentieth of a build.
const PINNED_FLAGS = [
  '--invocation-count-for-turbofan=60000',
  '--invocation-count-for-osr=6000',
  '--initial-old-space-size=800',
  '--no-parallel-scavenge',
];

// On its own `astro build` logs as it always does; here it is counted, and only faults are shown.
const QUIET = { BUILD_LOG: 'quiet' };

/**
 * Builds the site into `dist`, which changes only when every step has ended well; throws the name
 * of the step that did not, after its output was shown. SITE_URL and BASE_PATH come from `env`.
 * A part of a build (`3/8`) fills only its folder of `.cache/parts`.
 * @param {{ dist?: string, cache?: string, steps?: typeof STEPS, env?: NodeJS.ProcessEnv,
 *   signal?: AbortSignal, verbose?: boolean, part?: string, show?: import('./steps.mjs').Display }} options
 */
export async function build(options = {}) {
  const { dist = DIST, cache = CACHE, steps = STEPS, env = process.env, signal, verbose } = options;
  const { part } = options;
  const { show = display() } = options;
  clearLeftovers(cache, dist);
  boundCompiled(cache);
  const workspace = openWorkspace(cache);
  const fresh = join(workspace, 'site');
  const stepEnv = { ...scriptEnv(env), ...FIXED, ...(!verbose && QUIET) };
  if (part) stepEnv.BUILD_PART = part;
  const scripts = inTurn([pinnedNode(), ...NODE_FLAGS, ...(SYSTEM in NODES ? PINNED_FLAGS : [])], {
    env: stepEnv,
    signal,
    verbose,
  });
  try {
    for (const { name, script } of steps) {
      const run = (tell) => scripts.run(script(fresh), tell).catch(throwInOneLine);
      const { outcome, note } = await runStep({ name, run }, show);
      signal?.throwIfAborted();
      if (outcome !== 'passed') throw new Error(`${name} failed (${note}).`);
    }
    if (!part) swap(fresh, dist, workspace);
  } finally {
    scripts.close();
    rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A fault of the machine is said in one line: where in the code it was met helps nobody. */
function throwInOneLine(error) {
  const fault = machineFault(error.output);
  throw fault ? new Error(fault) : error;
}

/**
 * Builds `dist/` of this project, and remembers from what; one that was built from the same and is
 * as it was then stays, but where all is to be shown. Resolves to whether it was built. SIGINT,
 * SIGTERM and SIGHUP end it.
 * @param {Pick<Parameters<typeof build>[0], 'env' | 'verbose' | 'show' | 'part' | 'steps'>} options
 */
export async function buildProject({ env = process.env, ...options } = {}) {
  const { part } = options;
  const prints = fingerprints(env);
  if (!part && !options.verbose && isFresh(prints)) return false;
  const interruption = new AbortController();
  const stop = () => interruption.abort(new Error('Interrupted.'));
  expectPlainPath();
  for (const name of SIGNALS) process.once(name, stop);
  try {
    if (!part) forget();
    await build({ env, signal: interruption.signal, ...options });
    if (!part) remember(prints);
    return true;
  } finally {
    for (const name of SIGNALS) process.removeListener(name, stop);
  }
}

if (isMain(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { ...OPTIONS, ...DIVIDED } });
    const { part } = values;
    if (part !== undefined) expectPart(part);
    const show = display();
    await setupStep(show, values);
    const isBuilt = await buildProject({ ...values, steps: stepsFor(values), show });
    const isReady = part
      ? `part ${String(part)} is ready`
      : `dist/ is ${isBuilt ? 'ready' : 'up to date'}`;
    console.log(`build: ${isReady}.`);
  } catch (error) {
    console.error(`build: ${sentenceOf(error)} dist/ is as it was.`);
    process.exit(1);
  }
}
