import { spawn } from 'node:child_process';
import { watch, type FamilyCost } from '../../e2e/sweep/processes.ts';

/** What a command took, and what it said. */
export interface Cost extends FamilyCost {
  output: string;
}

/** Runs a command, watches what it and all that it starts take, and throws what it said if it fails. */
export const costOf = async (
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost> => {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  const { code, cpu, memory } = await watch(child);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
  return { cpu, memory, output };
};
