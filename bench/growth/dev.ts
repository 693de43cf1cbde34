import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pinnedNode, toolEnv } from '../../scripts/run.mjs';
import { familyOf } from '../../e2e/sweep/processes.ts';
import { nameOf } from './cases.ts';

/** How often it is looked whether something is seen, in milliseconds. */
const LOOK = 50;
const MOST = 60_000;

const addressOf = async (child: ChildProcess): Promise<string> => {
  let said = '';
  for await (const text of child.stdout!) {
    said += String(text);
    const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The development server ended:\n${said}`);
};

/** Seconds from a moment until a page holds some words. */
const secondsUntil = async (page: string, words: string, since: number): Promise<number> => {
  while (performance.now() - since < MOST) {
    const response = await fetch(page).catch(() => undefined);
    if (response?.ok && (await response.text()).includes(words))
      return (performance.now() - since) / 1000;
    await wait(LOOK);
  }
  throw new Error(`${page} does not say “${words}”.`);
};

/** What an editor waits for, in seconds, and the bytes of memory before and after many edits. */
export interface DevCost {
  first: number;
  text: number;
  record: number;
  memory: readonly [before: number, after: number];
}

// In letters: a number would have to stand in the translations too.
const EDITS = 'abcdefghijklmnopqrst';

/** Starts the development server of a project, asks for a page, and changes what it is made of. */
export const devCostOf = async (copy: string): Promise<DevCost> => {
  const since = performance.now();
  const call = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  // As a command starts it, whoever starts this.
  const env = { ...toolEnv(), NO_COLOR: '1' };
  const child = spawn(pinnedNode(), call, { cwd: copy, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressOf(child);
    child.stdout.resume();
    const page = `${address}en/cases/${nameOf(0)}/`;
    const first = await secondsUntil(page, '<h1', since);
    const folder = join(copy, 'content/cases', nameOf(0));
    const edit = async (file: string, from: RegExp, words: string, to: string): Promise<number> => {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      return secondsUntil(page, words, performance.now());
    };
    const text = (words: string): Promise<number> =>
      edit('article.en.mdx', /^(## .*?)( edited[a-z])?$/m, words, `$1 ${words}`);
    const seconds = await text('editedz');
    const record = await edit('case.yaml', /("en":)"/, 'edited-sample', '$1"edited-sample ');
    const memory = (): number => familyOf(child.pid!).reduce((sum, one) => sum + one.memory, 0);
    const manyEdits = async (): Promise<number> => {
      for (const letter of EDITS) await text(`edited${letter}`);
      return memory();
    };
    // With the first of them the rest is read.
    return { first, text: seconds, record, memory: [await manyEdits(), await manyEdits()] };
  } finally {
    child.kill();
    if (child.exitCode === null) await once(child, 'close');
  }
};
