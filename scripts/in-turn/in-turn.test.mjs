import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from './in-turn.mjs';

let dir;
let scripts;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'in-turn-'));
  scripts = inTurn([process.execPath]);
});
afterEach(() => {
  scripts.close();
  rmSync(dir, { recursive: true });
});

const written = (name, code) => {
  const file = join(dir, name);
  writeFileSync(file, code);
  return file;
};
const run = (name, code, ...args) => scripts.run([written(name, code), ...args]);
const failed = (...call) => run(...call).then(undefined, (error) => error);

test('each says what it says, with its own arguments', async () => {
  const said = `console.log(process.argv.slice(2).join(' '));`;
  expect(
    await run('a.mjs', `${said} console.error('err'); console.log('::summary a')`, 'x', 'y z'),
  ).toEqual({
    note: 'a',
    output: expect.stringMatching(/^(?:x y z\nerr|err\nx y z)\n$/),
  });
  expect(await run('b.mjs', said, 'b')).toEqual({ note: 'b', output: '' });
});

test('what one has loaded the next one has', async () => {
  const shared = JSON.stringify(
    written('shared.mjs', `export const at = process.pid + Math.random();`),
  );
  const code = `const { at } = await import(${shared}); console.log(at)`;
  const [first, second] = [await run('a.mjs', code), await run('b.mjs', code)];
  expect(first.note).toBe(second.note);
});

test('it knows whether it is the script that was asked for', async () => {
  const main = JSON.stringify(new URL('is-main.mjs', import.meta.url).href);
  const code = `import { isMain } from ${main}; console.log(isMain(import.meta.url))`;
  expect((await run('a.mjs', code)).note).toBe('true');
});

test('an exit code, an error and what ends the process fail it, and not the next one', async () => {
  const codes = [
    [`console.log('found'); process.exitCode = 1`, 'exit code 1', 'found'],
    [`console.error('said'); await 0; throw new Error('broken')`, 'exit code 1', 'broken'],
    [`import 'no-such-package'`, 'exit code 1', 'no-such-package'],
    [`console.log('gone'); process.exit(3)`, 'exit code 3', 'gone'],
    [`process.kill(process.pid, 'SIGKILL')`, 'ended by SIGKILL', ''],
  ];
  for (const [at, [code, message, output]] of codes.entries()) {
    const error = await failed(`${at}.mjs`, code);
    expect([error.message, error.output]).toEqual([message, expect.stringContaining(output)]);
    expect((await run(`${at}-next.mjs`, `console.log('well')`)).note).toBe('well');
  }
});

test('one that ends the process well has ended well', async () => {
  expect((await run('a.mjs', `console.log('well'); process.exit()`)).note).toBe('well');
  expect((await run('b.mjs', `console.log('again')`)).note).toBe('again');
});

test('one that is interrupted fails', async () => {
  const interruption = new AbortController();
  scripts = inTurn([process.execPath], { signal: interruption.signal });
  const begun = Promise.withResolvers();
  const code = `console.log('::progress 1 of 2'); for (;;);`;
  const ended = scripts
    .run([written('a.mjs', code)], begun.resolve)
    .then(undefined, (error) => error);
  await begun.promise;
  interruption.abort();
  expect((await ended).message).toBe('ended by SIGTERM');
});
