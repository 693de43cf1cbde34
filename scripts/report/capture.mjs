import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { ASKED, readLine } from './marks.mjs';
import { root } from '../run.mjs';
import { cannotRun } from '../steps.mjs';

/**
 * Runs a command to its end and keeps its output. Resolves to its summary, or else the last line,
 * as `note`, and all before that as `output`; rejects with its exit code, and all as `output`.
 * @param {string[]} command
 * @param {{ tell?: (progress: string) => void, verbose?: boolean, cwd?: string,
 *   env?: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<{ note: string, output: string }>}
 */
export function capture([program, ...args], options = {}) {
  const { tell, verbose = false, env = process.env, ...settings } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      shell: program.endsWith('.cmd'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, [ASKED]: '1' },
      ...settings,
    });
    const said = { note: '', output: '' };
    const read = (line) => {
      const { rest, progress, summary, cannotRun: reason } = readLine(line);
      said.output += rest;
      if (verbose) process.stdout.write(rest);
      if (progress) tell?.(progress);
      if (summary) said.note = summary;
      if (reason) said.reason = reason;
    };
    for (const stream of [child.stdout, child.stderr]) forEachLine(stream, read);
    const fail = (message) => reject(Object.assign(new Error(message), { output: said.output }));
    // An aborted child is waited for: until it has ended it may still write.
    child.on('error', (error) => error.name !== 'AbortError' && fail(error.message));
    child.on('close', (code, signal) => {
      if (code === 0 && said.reason) reject(cannotRun(said.reason));
      else if (code === 0) resolve(said.note ? said : split(said.output));
      else fail(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
}

function forEachLine(stream, read) {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  stream.on('data', (bytes) => {
    const lines = (begun + decoder.write(bytes)).split(/\r?\n/);
    begun = lines.pop();
    lines.forEach(read);
  });
  stream.on('end', () => begun && read(begun));
}

function split(text) {
  const lines = text.trimEnd().split('\n');
  const note = lines.pop().trim();
  return { note, output: lines.join('\n') };
}
