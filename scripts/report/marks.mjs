/** What the variable is called by which the runner of the steps asks for marks. */
export const ASKED = 'STEP_MARKS';

const MARKS = {
  progress: '::progress ',
  summary: '::summary ',
  cannotRun: '::cannot-run ',
  done: '::done ',
};

const tell = (kind) => (text) => {
  if (process.env[ASKED]) process.stdout.write(`${MARKS[kind]}${text}\n`);
};

/** Says how far this step is, if the runner of the steps is there to hear it. */
export const tellProgress = tell('progress');

/** Says in one line what this step has done. */
export const tellSummary = tell('summary');

/** Says why this step cannot run on this machine. */
export const tellCannotRun = tell('cannotRun');

/** Says which of several scripts in one process has ended. */
export const tellDone = tell('done');

/**
 * Reads a line of a step's output: what it says to the runner, and what is left for a reader.
 * Other output may stand before a mark on the same line, such as the dots of a reporter.
 * @returns {{ rest: string, progress?: string, summary?: string, cannotRun?: string,
 *   done?: string }}
 */
export function readLine(line) {
  for (const [kind, mark] of Object.entries(MARKS)) {
    const at = line.indexOf(mark);
    if (at >= 0) return { rest: line.slice(0, at), [kind]: line.slice(at + mark.length).trim() };
  }
  return { rest: `${line}\n` };
}
