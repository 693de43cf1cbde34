import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const OWN = ['LICENSE', 'LICENSE-CONTENT.md'];
const TEXTS = /^(?:licen[cs]e|copying|notice|ofl)(?:[-.].*)?$/i;
const LINE = `${'-'.repeat(80)}\n`;

/**
 * The licences of this project and of what its site is made with, as one text: packages that say
 * the same stand above it together. The same on every machine: programs for one kind of machine are
 * left out, and none of them is part of the site.
 */
export function licences(root) {
  const own = OWN.map((name) => readFileSync(join(root, name), 'utf8').trim());
  const holders = new Map();
  for (const [path, { version }] of productionPackages(root)) {
    const text = licenceOf(join(root, path));
    holders.set(text, [...(holders.get(text) ?? []), `${nameOf(path)} ${version}`]);
  }
  const others = [...holders].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[...own, ...others].join(`\n\n${LINE}\n`)}\n`;
}

/** The entries of the lock that are installed on every machine and serve not only to develop. */
export function productionPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(
    ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
  );
}

function licenceOf(folder) {
  // Some have a folder of them.
  const texts = globSync(['*', 'licen[cs]e*/**', 'LICEN[CS]E*/**'], { cwd: folder })
    .filter((name) => name.includes(sep) || TEXTS.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.sort().join('\n\n') || statedIn(folder);
}

/** What a package without a text of its licence says of it. */
function statedIn(folder) {
  const stated = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { license = stated.licenses?.[0], author } = stated;
  if (!license) throw new Error(`${folder} has no licence.`);
  const by = typeof author === 'string' ? author : author?.name;
  return [`Licence: ${license.type ?? license}`, ...(by ? [`Author: ${by}`] : [])].join('\n');
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
