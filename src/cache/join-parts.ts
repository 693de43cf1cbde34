import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const PART = /^\d+-of-\d+$/;

/**
 * Puts what the parts of a build have made where the whole finds it; returns how many parts there were.
 * Only files are taken: what is not whole, or was made of other content or by other code, is
 * found out when it is read.
 */
export const joinParts = (from: string, to: string): number => {
  const parts = readdirSync(from).filter((name) => PART.test(name));
  for (const part of parts)
    for (const file of readdirSync(join(from, part), { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || file.name.endsWith('.tmp')) continue;
      const folder = join(to, file.parentPath.slice(join(from, part).length));
      const whole = join(folder, file.name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${whole}.${process.pid}.tmp`, readFileSync(join(file.parentPath, file.name)));
      renameSync(`${whole}.${process.pid}.tmp`, whole);
    }
  return parts.length;
};
