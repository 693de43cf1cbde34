import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pinnedNode } from '../../scripts/run.mjs';
import { print, refuse } from '../../src/editor/project.ts';
import { nameOf } from './cases.ts';
import { devCostOf, type DevCost } from './dev.ts';
import { costOf, type Cost } from './measure.ts';
import { settingAside, type SetAside } from './aside.ts';
import { inProject } from './project.ts';
import { writeStarlight } from './starlight.ts';

const GB = 1024 ** 3;
const said = (name: string, { cpu, memory }: Cost, beside: Cost): void => {
  const ratio = (own: number, its: number): string => (own / its).toFixed(2);
  print(
    `  ${name.padEnd(22)} ${cpu.toFixed(1).padStart(6)} CPU s ${ratio(cpu, beside.cpu)} × · ` +
      `${(memory / GB).toFixed(2)} GB ${ratio(memory, beside.memory)} ×`,
  );
};

const saidOfDev = ({ first, text, record, memory: [before, after] }: DevCost): void => {
  print(
    `  dev, nothing kept      first page ${first.toFixed(1)} s · a text seen ${text.toFixed(1)} s · ` +
      `a record ${record.toFixed(1)} s · ${(before / GB).toFixed(2)} → ${(after / GB).toFixed(2)} GB`,
  );
};

/** The lines in which the steps say what they have made anew. */
const anew = ({ output }: Cost): string =>
  output
    .split('\n')
    .filter((line) => line.includes('anew'))
    .map((line) => `    ${line.trim()}`)
    .join('\n');

const edit = (file: string, from: RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has nothing to change.`);
  writeFileSync(file, changed);
};

// Without the step that installs: the copy has the packages of the project.
const BUILD = "import('./scripts/build.mjs').then(({ buildProject }) => buildProject())";

/** What is measured of ours, each after the one before, each a change of one file. */
const CHANGES: [name: string, change: (copy: string) => void][] = [
  ['all', () => undefined],
  ['nothing changed', () => undefined],
  [
    'a case changed',
    (copy) => edit(join(copy, 'content/cases', nameOf(0), 'case.yaml'), /2026-11-21/, '2026-11-22'),
  ],
];

const compare = (root: string, cases: number, setAside: SetAside): Promise<void> =>
  inProject(root, cases, async (copy) => {
    const folder = join(root, '.cache/starlight');
    writeStarlight(root, copy, folder, setAside);
    const theirs = await costOf(
      [pinnedNode(), 'node_modules/astro/bin/astro.mjs', 'build'],
      folder,
      { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    );
    print(`${cases} cases, ${cases * 3} articles beside Starlight on the same:`);
    said('Starlight', theirs, theirs);
    for (const [name, change] of CHANGES) {
      change(copy);
      const own = await costOf([pinnedNode(), '--eval', BUILD], copy);
      said(name, own, theirs);
      print(anew(own));
    }
    setAside(join(copy, '.cache'));
    saidOfDev(await devCostOf(copy));
    setAside(copy);
  });

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100,333' } } });
const sizes = values.cases.split(',').map(Number);
if (!existsSync('/proc/self/stat'))
  process.exitCode = refuse('The processes are counted in /proc, which is not there.');
else if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  process.exitCode = refuse('Usage: npm run bench -- --cases 100,333');
else
  await settingAside(process.cwd(), async (setAside) => {
    for (const size of sizes) await compare(process.cwd(), size, setAside);
  });
