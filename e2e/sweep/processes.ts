import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Sample {
  pid: number;
  parent: number;
  /** Seconds on the processor so far. */
  cpu: number;
  /** Bytes in memory now. */
  memory: number;
}

// Linux counts so for programs, whatever the kernel's own rate and page are on common machines.
const TICKS = 100;
const PAGE = 4096;

const sampleOf = (pid: number): Sample | undefined => {
  try {
    // The name of the program stands in brackets and may have spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    const fields = stat.split(' ').map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((n) => fields[n]);
    return { pid, parent, cpu: (user + system) / TICKS, memory: pages * PAGE };
  } catch {
    // It has ended meanwhile.
    return undefined;
  }
};

/** The processes that a process has started, and those that they have, and itself. */
export const familyOf = (pid: number): Sample[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => sampleOf(Number(name)) ?? []);
  const family = all.filter((one) => one.pid === pid);
  for (const { pid: parent } of family) family.push(...all.filter((one) => one.parent === parent));
  return family;
};

/** What a process and all that it started took: seconds on the processor, bytes of memory at most. */
export interface FamilyCost {
  cpu: number;
  memory: number;
}

const SAMPLE = 100;

/** Watches a process that was started, to its end. Rejects if it could not be started. */
export const watch = (child: ChildProcess): Promise<FamilyCost & { code: number | null }> =>
  new Promise((resolve, reject) => {
    const cpu = new Map<number, number>();
    let memory = 0;
    const timer = setInterval(() => {
      const family = familyOf(child.pid!);
      for (const one of family) cpu.set(one.pid, one.cpu);
      memory = Math.max(
        memory,
        family.reduce((sum, one) => sum + one.memory, 0),
      );
    }, SAMPLE);
    const end = () => {
      clearInterval(timer);
    };
    child.once('error', (error) => {
      end();
      reject(error);
    });
    child.once('close', (code) => {
      end();
      resolve({ code, memory, cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0) });
    });
  });
