import { spawn } from 'node:child_process';
import { forEachLine, hearing } from './hearing.mjs';
import { ASKED } from './marks.mjs';
import { root } from '../run.mjs';

/**
 * Runs a command to its end and keeps its output. Resolves to its summary, or else the last line,
 * as `note`, and all before that as `output`; rejects with its exit code, and all as `output`.
 * @param {string[]} command
 * @param {{ tell?: (progress: string) => void, verbose?: boolean, cwd?: string,
 *   env?: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<{ note: string, output: string }>}
 */
export function capture([program, ...args], options = {}) {
  const { tell, verbose, env = process.env, ...settings } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      shell: program.endsWith('.cmd'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, [ASKED]: '1' },
      ...settings,
    });
    const heard = hearing({ tell, verbose }, { resolve, reject });
    forEachLine(child, heard.read);
    // An aborted child is waited for: until it has ended it may still write.
    child.on('error', (error) => error.name !== 'AbortError' && heard.fail(error.message));
    child.on('close', heard.end);
  });
}
