import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build needs besides the content. */
const SOURCES = [
  'src',
  'scripts',
  'public',
  'schemas',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
];

/** Makes in `copy` a project of many cases: ours, over and over, under other names. */
export const multiply = (root: string, copy: string, cases: number): void => {
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const own = readdirSync(join(root, 'content/cases'));
  for (let n = own.length; n < cases; n += 1) {
    const from = join(root, 'content/cases', own[n % own.length] ?? '');
    const to = join(copy, 'content/cases', `case-${n}`);
    mkdirSync(to);
    for (const name of readdirSync(from))
      writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
};
