import { spawn } from 'node:child_process';
import process from 'node:process';
import { expect, it } from 'vitest';
import { guarded } from './project.ts';

const WORK = `
  import { print } from ${JSON.stringify(new URL('project.ts', import.meta.url).href)};
  process.stdout.once('error', () => {
    print('second');
    process.exitCode = 3;
  });
  print('first');
`;

it('goes on with its work when nobody reads what it prints, and ends with its own code', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WORK], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said.join('')]).toEqual([3, '']);
});

it.each([
  ['ENOSPC', 'cases/a/.b.tmp', 'The disk is full: nothing more was written in cases/a.'],
  ['EROFS', 'cases/a', 'cases/a is on a disk that can only be read: nothing was written there.'],
  ['EACCES', 'cases/a', 'You may not read or write cases/a: nothing was written there.'],
])('says in one line what the machine refused: %s', (code, path, line) => {
  const command = guarded(() => {
    throw Object.assign(new Error(code), { code, path });
  });
  const said: string[] = [];
  command([], { print: () => undefined, refuse: (one) => said.push(one) });
  expect(said).toEqual([line]);
});
