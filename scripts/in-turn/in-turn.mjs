import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { forEachLine, hearing } from '../report/hearing.mjs';
import { ASKED } from '../report/marks.mjs';
import { root } from '../run.mjs';

const RUNNER = fileURLToPath(new URL('run-in-turn.mjs', import.meta.url));

/**
 * Runs scripts one after the other in one process, so that what several of them need is loaded and
 * compiled once; a script has ended when its module has. Where one ends the process, the next begins
 * another.
 * @param {string[]} node the program and its flags
 * @param {{ verbose?: boolean, env?: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 */
export function inTurn([program, ...flags], { verbose, env = process.env, signal } = {}) {
  let child;
  let heard;
  const settle = (how) => {
    const ended = heard;
    heard = undefined;
    if (ended) how(ended);
  };
  const start = () => {
    const begun = spawn(program, [...flags, RUNNER], {
      cwd: root,
      env: { ...env, [ASKED]: '1' },
      signal,
    });
    forEachLine(begun, (line) => {
      // What was said on the other stream before is heard first.
      if (heard?.read(line).done) setImmediate(() => settle((one) => one.end(0)));
    });
    // What cannot be written to it any more, its end tells.
    begun.stdin.on('error', () => undefined);
    begun.on('error', (error) => {
      if (error.name !== 'AbortError') settle((one) => one.fail(error.message));
    });
    begun.on('close', (...how) => {
      child = undefined;
      settle((one) => one.end(...how));
    });
    return begun;
  };
  return {
    /** Runs a script with its arguments; settles as `capture` does. */
    run: (call, tell) =>
      new Promise((resolve, reject) => {
        heard = hearing({ tell, verbose }, { resolve, reject });
        child ??= start();
        child.stdin.write(`${JSON.stringify(call)}\n`);
      }),
    /** Ends the process. */
    close: () => child?.stdin.end(),
  };
}
