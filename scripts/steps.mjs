/**
 * A step resolves to what is said of it: a note, or that and an output that somebody must see. It
 * fails by throwing, with its output as the error's `output`.
 * `needs` are steps that must have passed before. Of the steps that name the same thing in `uses`
 * one runs at a time. `cores` is how many of the processor's cores it keeps busy.
 * @typedef {{ name: string,
 *   run: (tell: (progress: string) => void) => Promise<string | { note?: string, output?: string }>,
 *   needs?: string[], uses?: string, cores?: number }} Step
 * @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped', note?: string }} Result
 * @typedef {ReturnType<typeof import('./report/display.mjs').display>} Display
 */

const CANNOT_RUN = 'CANNOT_RUN';

/** The error of a step that cannot run on this machine: it is said, and is no failure. */
export function cannotRun(reason) {
  return Object.assign(new Error(`cannot run here: ${reason}`), { code: CANNOT_RUN });
}

/**
 * Runs one step and shows it.
 * @param {Step} step
 * @param {Display} show
 * @returns {Promise<Result & { error?: Error }>}
 */
export async function runStep({ name, run }, show) {
  const started = Date.now();
  show.begin(name);
  const end = (outcome, { note, output, error }) => {
    show.end(name, { outcome, milliseconds: Date.now() - started, note, output });
    return { name, outcome, note, error };
  };
  try {
    const said = await run((progress) => show.tell(name, progress));
    return end('passed', typeof said === 'string' ? { note: said } : (said ?? {}));
  } catch (error) {
    const outcome = error.code === CANNOT_RUN ? 'skipped' : 'failed';
    return end(outcome, { note: error.message, output: error.output, error });
  }
}

/**
 * Runs steps, as many at a time as there are cores for, and all of them, whatever fails: only what
 * needs a step that did not pass is left out, and that is said.
 * @param {Step[]} steps each after those that it needs
 * @param {Display} show
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, show, cores = 2) {
  const waiting = [...steps];
  const running = new Map();
  const results = new Map();

  const hasPassed = (name) => results.get(name)?.outcome === 'passed';
  const isBarred = ({ needs = [] }) => needs.some((name) => results.has(name) && !hasPassed(name));
  const leaveOut = ({ name, needs }) => {
    const lacking = needs.filter((need) => !hasPassed(need));
    const note = `not run: it needs ${lacking.join(', ')}`;
    show.end(name, { outcome: 'skipped', note });
    results.set(name, { name, outcome: 'skipped', note });
  };
  const mayBegin = ({ needs = [], uses, cores: wanted = 1 }) => {
    const busy = [...running.values()].map(({ step }) => step);
    const taken = busy.reduce((sum, step) => sum + (step.cores ?? 1), 0);
    return (
      needs.every(hasPassed) &&
      (taken === 0 || taken + wanted <= cores) &&
      !busy.some((step) => uses !== undefined && step.uses === uses)
    );
  };
  const begin = (step) => {
    const ended = runStep(step, show).then((result) => {
      running.delete(step.name);
      results.set(step.name, result);
    });
    running.set(step.name, { step, ended });
  };

  while (waiting.length > 0 || running.size > 0) {
    for (const step of [...waiting]) {
      if (isBarred(step)) leaveOut(step);
      else if (mayBegin(step)) begin(step);
      else continue;
      waiting.splice(waiting.indexOf(step), 1);
    }
    if (running.size > 0) await Promise.race([...running.values()].map(({ ended }) => ended));
    else if (waiting.length > 0)
      throw new Error(`No step before ${waiting[0].name} is what it needs.`);
  }
  return steps.map(({ name }) => results.get(name));
}

/** Whether the results have no failure, and the line that says how many there are of each. */
export function tally(results) {
  const count = (outcome) => results.filter((one) => one.outcome === outcome).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  return {
    ok: count('failed') === 0 && results.length > 0,
    line: `${count('passed')} passed, ${count('failed')} failed${skipped}`,
  };
}
