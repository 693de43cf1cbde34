const SIGNS = { passed: '✓', failed: '✗', skipped: '–' };
const NAME_WIDTH = 16;
const SECOND = 1000;
const FIRST_TICK = 10 * SECOND;
const LAST_TICK = 60 * SECOND;

/**
 * Shows steps: a line for each that has ended, and how far those are that run. On a terminal that
 * is one line, written anew; elsewhere a line now and then, ever less often.
 * @param {{ out?: NodeJS.WritableStream & { isTTY?: boolean, columns?: number },
 *   now?: () => number }} options
 */
export function display({ out = process.stdout, now = Date.now } = {}) {
  const running = new Map();
  let timer;
  let interval = FIRST_TICK;
  let ticked = now();
  const isTerminal = Boolean(out.isTTY);

  const clear = () => isTerminal && out.write('\r\u001B[2K');
  const print = (text) => {
    clear();
    out.write(`${text}\n`);
  };
  const state = () =>
    [...running]
      .map(([name, { since, progress, told }]) =>
        [name, progress, seconds(now() - since), isTerminal && left(progress, told - since)]
          .filter(Boolean)
          .join(' '),
      )
      .join(' · ')
      .replace(/ +/g, ' ');

  /** Says how far the running steps are. */
  function refresh() {
    if (running.size === 0) return;
    if (isTerminal) {
      clear();
      out.write(`… ${state()}`.slice(0, (out.columns ?? 80) - 1));
    } else if (now() - ticked >= interval) {
      ticked = now();
      interval = Math.min(2 * interval, LAST_TICK);
      print(`… ${state()}`);
    }
  }

  return {
    print,
    refresh,
    begin(name) {
      if (running.size === 0) ticked = now();
      running.set(name, { since: now(), progress: '', told: now() });
      timer ??= setInterval(refresh, SECOND).unref();
      refresh();
    },
    tell(name, progress) {
      Object.assign(running.get(name), { progress, told: now() });
    },
    end(name, { outcome, milliseconds, note = '', output = '' }) {
      running.delete(name);
      const time = milliseconds === undefined ? '' : seconds(milliseconds);
      print(`${SIGNS[outcome]} ${name.padEnd(NAME_WIDTH)} ${time.padStart(7)}  ${note}`.trimEnd());
      if (output.trim()) print(`${output.trimEnd()}\n`);
      if (running.size > 0) return refresh();
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** How long a step that says `20 of 80` will still take, if it goes on as it began. */
function left(progress, milliseconds) {
  const [done, all] = (/^([\d,]+) of ([\d,]+)/.exec(progress)?.slice(1) ?? []).map((count) =>
    Number(count.replaceAll(',', '')),
  );
  if (!done || milliseconds < SECOND) return '';
  return `(${Math.ceil((milliseconds * (all - done)) / done / SECOND)} s left)`;
}

/** A time as people read it: `0.4 s`, `84 s`. */
export function seconds(milliseconds) {
  const value = milliseconds / SECOND;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}
