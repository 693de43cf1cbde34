import { StringDecoder } from 'node:string_decoder';
import { readLine } from './marks.mjs';
import { cannotRun } from '../steps.mjs';

/**
 * Hears what a step says, and settles it: with its summary, or else the last line, as `note`, and all
 * before that as `output`; or with what ended it, and all as `output`.
 * @param {{ tell?: (progress: string) => void, verbose?: boolean }} options
 * @param {{ resolve: (said: { note: string, output: string }) => void,
 *   reject: (error: Error & { output: string }) => void }} settle
 */
export function hearing({ tell, verbose = false }, { resolve, reject }) {
  const said = { note: '', output: '' };
  const fail = (message) => reject(Object.assign(new Error(message), { output: said.output }));
  return {
    /** Hears a line; returns what it says to the runner. */
    read: (line) => {
      const { rest, ...marks } = readLine(line);
      said.output += rest;
      if (verbose) process.stdout.write(rest);
      if (marks.progress) tell?.(marks.progress);
      if (marks.summary) said.note = marks.summary;
      if (marks.cannotRun) said.reason = marks.cannotRun;
      return marks;
    },
    fail,
    end: (code, signal) => {
      if (code === 0 && said.reason) reject(cannotRun(said.reason));
      else if (code === 0) resolve(said.note ? said : split(said.output));
      else fail(signal ? `ended by ${signal}` : `exit code ${code}`);
    },
  };
}

/** Reads the output of a process line by line; a last one may lack its end. */
export function forEachLine({ stdout, stderr }, read) {
  for (const stream of [stdout, stderr]) {
    const decoder = new StringDecoder('utf8');
    let begun = '';
    stream.on('data', (bytes) => {
      const lines = (begun + decoder.write(bytes)).split(/\r?\n/);
      begun = lines.pop();
      lines.forEach(read);
    });
    stream.on('end', () => begun && read(begun));
  }
}

function split(text) {
  const lines = text.trimEnd().split('\n');
  const note = lines.pop().trim();
  return { note, output: lines.join('\n') };
}
