import { spawn } from 'node:child_process';
import process from 'node:process';
import { expect, it } from 'vitest';

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
