import type { Command } from '../project.ts';

/** What a command of the editors prints, complains of and ends with. */
export const runWith = (command: Command, ...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const status = command(args, {
    print: (line = '') => out.push(`${line}\n`),
    refuse: (line) => {
      err.push(`${line}\n`);
      return 1;
    },
  });
  return { out: out.join(''), err: err.join(''), status };
};

/** The same in a project. */
export const run = (command: Command, root: string, ...args: string[]) =>
  runWith(command, '--root', root, ...args);
