import { dirname } from 'node:path';
import process from 'node:process';
import { isLocale, type Locale } from '../model/locale.ts';
import { commandWords, type CommandKey } from './words/commands.ts';

// Who reads only the first lines (`| head`) closes the pipe. That is no fault, and no reason to
// leave a check or a build undone.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints a line. */
export const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

/** Prints one line of complaint and returns the exit code of a refusal. */
export const refuse = (line: string): number => {
  process.stderr.write(`${line}\n`);
  return 1;
};

/** Where a command prints its lines, and its one line of complaint. */
export interface Terminal {
  print: (line?: string) => unknown;
  refuse: (line: string) => number;
}

/** A command of the editors: takes its arguments, prints, and returns its exit code. */
export type Command = (args: string[], terminal: Terminal) => number;

const FAULTS: Record<string, CommandKey> = {
  EACCES: 'machine.rights',
  EDQUOT: 'machine.full',
  ENOSPC: 'machine.full',
  EPERM: 'machine.rights',
  EROFS: 'machine.readOnly',
};

/** What the machine refused, in the words of an editor; of a file that stands for another, its folder. */
const machineFault = (error: unknown): string | undefined => {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const key = FAULTS[code];
  if (key === undefined || path === undefined) return undefined;
  const place = path.endsWith('.tmp') ? dirname(path) : path;
  return commandWords(localeFrom(undefined) ?? 'en').say(key, { place });
};

/** A command that refuses what it throws; a wrong option is answered with the usage, if given. */
export const guarded =
  (command: Command, usage?: string): Command =>
  (args, terminal) => {
    try {
      return command(args, terminal);
    } catch (error) {
      const said = machineFault(error) ?? (error instanceof Error ? error.message : String(error));
      const isOption = error instanceof TypeError && 'code' in error;
      return terminal.refuse(isOption && usage !== undefined ? `${said}\n${usage}` : said);
    }
  };

/** Runs a command as the process that npm started for it. */
export const runHere = (command: Command): void => {
  process.exitCode = command(process.argv.slice(2), { print, refuse });
};

/** The language that an editor asked for, else that of the terminal, else English. */
export const localeFrom = (asked: string | undefined): Locale | undefined => {
  if (asked !== undefined) return isLocale(asked) ? asked : undefined;
  const terminal = (process.env.LC_ALL ?? process.env.LANG ?? '').slice(0, 2);
  return isLocale(terminal) ? terminal : 'en';
};

/** The present day, as the record writes it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
