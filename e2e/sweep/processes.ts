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
