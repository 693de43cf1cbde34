import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tellCannotRun, tellProgress, tellSummary } from '../../scripts/report/marks.mjs';
import { root } from '../../scripts/run.mjs';
import { settingAside, type SetAside } from '../../bench/growth/aside.ts';
import { inProject } from '../../bench/growth/project.ts';
import { watch, type FamilyCost } from './processes.ts';

// What a build costs whatever it builds stands in each of the three: only the steps between them
// tell what a case costs, and whether the later ones cost more than the earlier.
const SIZES = [20, 110, 200];
const COST = 1.3;
const ROUNDS = 2;
// The machines of the host of the repository have 16 GB, an editor's may have 8.
const MEMORY = 4 * 1024 ** 3;

/** Builds a project of so many cases: its seconds on the processor, and the most memory it had. */
const costOf = (cases: number, setAside: SetAside): Promise<FamilyCost> =>
  inProject(root, cases, async (copy) => {
    // Without the step that installs: the copy has the packages of the project.
    const build = "import('./scripts/build.mjs').then(({ buildProject }) => buildProject())";
    const child = spawn(process.execPath, ['--eval', build], {
      cwd: copy,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const { code, ...cost } = await watch(child);
    if (code !== 0) throw new Error(`the build of ${cases} cases failed`);
    setAside(copy);
    return cost;
  });

if (existsSync('/proc/self/stat')) {
  // What else the machine does only adds to a cost: the least of several is the nearest.
  const rounds: FamilyCost[][] = [];
  await settingAside(root, async (setAside) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const costs: FamilyCost[] = [];
      for (const cases of SIZES) {
        tellProgress(`a build of ${cases} cases, ${round} of ${ROUNDS}`);
        costs.push(await costOf(cases, setAside));
      }
      rounds.push(costs);
    }
  });
  const costs = SIZES.map((_, at) => ({
    cpu: Math.min(...rounds.map((round) => round[at]!.cpu)),
    memory: Math.max(...rounds.map((round) => round[at]!.memory)),
  }));
  const [few, some, many] = costs as [FamilyCost, FamilyCost, FamilyCost];
  for (const [index, { cpu, memory }] of costs.entries())
    console.log(
      `${SIZES[index]} cases: ${cpu.toFixed(0)} CPU s, ${(memory / 1024 ** 3).toFixed(2)} GB`,
    );
  const growth = (many.cpu - some.cpu) / (some.cpu - few.cpu);
  tellSummary(
    `a later case costs ${growth.toFixed(2)} of an earlier (at most ${COST}); ` +
      `${(many.memory / 1024 ** 3).toFixed(2)} GB (at most 4)`,
  );
  process.exitCode = growth <= COST && many.memory <= MEMORY ? 0 : 1;
} else {
  const reason = 'the processes are counted in /proc, which is not there';
  console.log(`growth: ${reason}.`);
  tellCannotRun(reason);
}
