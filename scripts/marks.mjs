const PROGRESS = '::progress ';
const SUMMARY = '::summary ';

/** Prints how far this step is, for the runner of the steps. */
export function tellProgress(text) {
  process.stdout.write(`${PROGRESS}${text}\n`);
}

/** Prints what this step has done, for the runner of the steps. */
export function tellSummary(text) {
  process.stdout.write(`${SUMMARY}${text}\n`);
}

/**
 * Reads a line of a step's output: what it says to the runner, and what is left for a reader.
 * Other output may stand before a mark on the same line, such as the dots of a reporter.
 * @returns {{ rest: string, progress?: string, summary?: string }}
 */
export function readLine(line) {
  for (const [mark, name] of [
    [PROGRESS, 'progress'],
    [SUMMARY, 'summary'],
  ]) {
    const at = line.indexOf(mark);
    if (at >= 0) return { rest: line.slice(0, at), [name]: line.slice(at + mark.length).trim() };
  }
  return { rest: `${line}\n` };
}
