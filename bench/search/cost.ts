import { execFileSync, spawn } from 'node:child_process';
import process from 'node:process';

/** What a command took. */
export interface Cost {
  seconds: number;
  /** The most memory that it and all that it started held at a time, in MB. */
  memory: number;
}

const PAUSE = 200;

/** The memory of a process and its descendants, in MB. */
export const memoryOf = (root: number, listing: string): number => {
  const rows = listing
    .trim()
    .split('\n')
    .map(
      (line) => line.trim().split(/\s+/).map(Number) as [id: number, parent: number, kb: number],
    );
  const family = new Set([root]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const [id, parent] of rows) if (family.has(parent)) family.add(id);
  }
  return rows.reduce((sum, [id, , kb]) => (family.has(id) ? sum + kb : sum), 0) / 1024;
};

const processes = (): string =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });

/** Runs a script of the project in a process of its own, and watches what it takes. */
export const costOf = (...args: string[]): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    let memory = 0;
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const watch = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid ?? 0, processes()));
    }, PAUSE);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}.`));
    });
  });
