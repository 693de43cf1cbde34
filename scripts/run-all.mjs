import { display, seconds } from './report/display.mjs';
import { runSteps, tally } from './steps.mjs';

/** Runs a list of steps, closes with how it went, and resolves to the exit code. */
export async function runAll(title, steps, show = display()) {
  const started = Date.now();
  const results = await runSteps(steps, show);
  const { ok, line } = tally(results);
  const failed = results.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  const which = failed.length > 0 ? `; failed: ${failed.join(', ')}` : '';
  show.print(`\n${title}: ${steps.length} steps in ${seconds(Date.now() - started)}${which}`);
  show.print(line);
  return ok ? 0 : 1;
}

/**
 * The named steps and those that they need, in their order; all if none is named. Throws on a name
 * that is not there.
 * @param {import('./steps.mjs').Step[]} steps
 * @param {string[]} names
 */
export function choose(steps, names) {
  if (names.length === 0) return steps;
  const chosen = new Set();
  const add = (name) => {
    const step = steps.find((one) => one.name === name);
    if (!step)
      throw new Error(`no step is called ${name}: ${steps.map((one) => one.name).join(', ')}`);
    if (chosen.has(step)) return;
    chosen.add(step);
    step.needs?.forEach(add);
  };
  names.forEach(add);
  return steps.filter((step) => chosen.has(step));
}
