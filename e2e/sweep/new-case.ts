import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { root } from '../../scripts/run.mjs';
import { FROZEN } from '../fixtures/corpus.ts';

// A case adds to what others have: the hazard, the place on the lists, the counts.
const ID = 'a-case-of-today';
const TAGS = 'tags: [earthquake, lockdown, telephone]';

const run = (folder: string, ...command: string[]): void => {
  const { status } = spawnSync(process.execPath, command, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command[0] ?? ''} ended with ${String(status)}.`);
};

/** A project like this one in a folder of its own, with one more case: scaffolded and published. */
const projectWithCase = (folder: string): void => {
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root });
  for (const file of String(listed.stdout).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  // What the project ignores, its cache, is not to be ignored here: this lies in it.
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  run(folder, 'src/editor/new.ts', ID, '--lang', 'en');
  const to = join(folder, 'content/cases', ID);
  cpSync(join(FROZEN, 'content/cases/flooded-depot'), to, { recursive: true });
  const record = readFileSync(join(to, 'case.yaml'), 'utf8');
  writeFileSync(join(to, 'case.yaml'), record.replace(/^tags: .*$/m, TAGS));
  run(folder, 'src/editor/sync.ts');
};

// `npm test` must stay green when an editor publishes a case.
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'new-case-'));
try {
  projectWithCase(folder);
  run(folder, 'scripts/test.mjs');
} catch (error) {
  console.error(`new-case: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
