import { spawn } from 'node:child_process';
import { familyOf } from '../../e2e/sweep/processes.ts';

/** What a command took: seconds on the processor, bytes of memory at most, of all its processes. */
export interface Cost {
  cpu: number;
  memory: number;
  output: string;
}

const SAMPLE = 100;

/** Runs a command, watches what it and all that it starts take, and throws what it said if it fails. */
export const costOf = (
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const cpu = new Map<number, number>();
    let memory = 0;
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()));
    const timer = setInterval(() => {
      const family = familyOf(child.pid!);
      for (const one of family) cpu.set(one.pid, one.cpu);
      memory = Math.max(
        memory,
        family.reduce((sum, one) => sum + one.memory, 0),
      );
    }, SAMPLE);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = [...cpu.values()].reduce((sum, one) => sum + one, 0);
      if (code === 0) resolve({ cpu: seconds, memory, output });
      else reject(new Error(`${program} ${args.join(' ')} failed:\n${output}`));
    });
  });
