import process from 'node:process';
import { isLocale, type Locale } from '../schema/locale.ts';

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

/** The language that an editor asked for, else that of the terminal, else English. */
export const localeFrom = (asked: string | undefined): Locale | undefined => {
  if (asked !== undefined) return isLocale(asked) ? asked : undefined;
  const terminal = (process.env.LC_ALL ?? process.env.LANG ?? '').slice(0, 2);
  return isLocale(terminal) ? terminal : 'en';
};

/** The present day, as the record writes it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
