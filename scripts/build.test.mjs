import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build, expectPart, stepsFor } from './build.mjs';
import { capture } from './report/capture.mjs';
import { expectPlainPath } from './run.mjs';
import { boundCompiled } from './swap.mjs';

const unheard = () => undefined;
const UNSEEN = { begin: unheard, tell: unheard, end: unheard };

let dir;
let paths;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'build-test-'));
  paths = { dist: join(dir, 'dist'), cache: join(dir, '.cache'), show: UNSEEN };
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A step of the code of a CommonJS module. */
const step = (name, code) => ({
  name,
  script: (out) => {
    const file = join(mkdtempSync(join(dir, 'step-')), 'step.cjs');
    writeFileSync(file, `const [, , out] = process.argv; ${code}`);
    return [file, out];
  },
});
const write = (text) =>
  step(
    'write',
    `const fs = require('fs');
     fs.mkdirSync(out); fs.writeFileSync(out + '/index.html', '${text}');`,
  );
const FAIL = step('break', 'process.exit(3)');
const HANG = step('hang', `require('fs').writeFileSync(out + '/hangs', ''); for (;;);`);

const page = () => readFileSync(join(paths.dist, 'index.html'), 'utf8');
const leftovers = () => readdirSync(paths.cache);
const site = (name, file) => existsSync(join(paths.cache, name, 'site', file));

test('a build takes the place of the former one and leaves nothing else', async () => {
  await build({ ...paths, steps: [write('one')] });
  writeFileSync(join(paths.dist, 'old.html'), '');
  await build({ ...paths, steps: [write('two')] });
  expect(page()).toBe('two');
  expect(readdirSync(paths.dist)).toEqual(['index.html']);
  expect(leftovers()).toEqual([]);
});

test.each([
  ['before', [FAIL, write('two')]],
  ['after', [write('two'), FAIL]],
])('a step that fails %s the pages leaves the former build whole', async (_when, steps) => {
  await build({ ...paths, steps: [write('one')] });
  await expect(build({ ...paths, steps })).rejects.toThrow('break failed (exit code 3).');
  expect(page()).toBe('one');
  expect(leftovers()).toEqual([]);
});

test('steps that end well without a site leave the former build whole', async () => {
  await build({ ...paths, steps: [write('one')] });
  await expect(build({ ...paths, steps: [] })).rejects.toThrow('ENOENT');
  expect(page()).toBe('one');
});

test('an interrupted build leaves the former one whole', async () => {
  await build({ ...paths, steps: [write('one')] });
  const interruption = new AbortController();
  const { signal } = interruption;
  const second = build({ ...paths, steps: [write('two'), HANG], signal });
  const hangs = () => expect(leftovers().map((name) => site(name, 'hangs'))).toContain(true);
  const interrupt = vi
    .waitFor(hangs, 10_000)
    .finally(() => interruption.abort(new Error('Interrupted.')));
  await expect(second).rejects.toThrow('Interrupted.');
  await interrupt;
  expect(page()).toBe('one');
  expect(leftovers()).toEqual([]);
});

test.each(["a b ' & $(x)", 'سایت', '案例 %20#?', '-rf'])('in a folder named %s', async (name) => {
  const odd = { ...paths, dist: join(dir, name, 'dist'), cache: join(dir, name, '.cache') };
  await build({ ...odd, steps: [write('one')] });
  await build({ ...odd, steps: [write('two')] });
  expect(readFileSync(join(odd.dist, 'index.html'), 'utf8')).toBe('two');
  expect(readdirSync(odd.cache)).toEqual([]);
});

test.each(['#', '?', '%20', '\\', '"', '*'])('a path with %s is refused in one line', (sign) =>
  expect(() => expectPlainPath(`/home/a${sign}b`)).toThrow(/^“[^”]” in .* rename that folder\.$/),
);

test.each(["a b&'", '案例', 'خانهٔ ما', '“q”', '[a]{b}', '$(x);', `${'long'.repeat(50)}/b`])(
  'a path with %s is not',
  (name) => expect(() => expectPlainPath(`/home/${name}`)).not.toThrow(),
);

test.each([
  ['no folder can be made', () => writeFileSync(paths.cache, ''), [write('two')]],
  [
    'the disk is full half-way',
    () => undefined,
    [
      write('two'),
      step('export', `throw Object.assign(new Error('ENOSPC: no space left'), { errno: -28 })`),
    ],
  ],
  [
    'a step kills itself',
    () => undefined,
    [write('two'), step('die', `process.kill(process.pid, 'SIGKILL')`)],
  ],
])('%s: the former build stays whole', async (_when, spoil, steps) => {
  await build({ ...paths, steps: [write('one')] });
  rmSync(paths.cache, { recursive: true });
  spoil();
  await expect(build({ ...paths, steps })).rejects.toThrow(/^[^\n]+$/);
  expect(page()).toBe('one');
});

test.each([
  ['ENOSPC: no space left on device, write', 'the disk is full'],
  ["EROFS: read-only file system, open 'a'", 'the disk can only be read'],
  ["EACCES: permission denied, mkdir 'a'", 'a file or folder may not be opened'],
  // Programs that are no Node say it as the system does.
  ['/site/a.webp: unable to write: No space left on device', 'the disk is full'],
  ['writing the index: Read-only file system (os error 30)', 'the disk can only be read'],
  ['Permission denied (os error 13)', 'a file or folder may not be opened'],
  ['Too many open files (os error 24)', 'too many files are open'],
  ['Disk quota exceeded (os error 122)', 'there is no room left for this user'],
  ['Cannot allocate memory (os error 12)', 'there is no memory left'],
])('a fault of the machine is said in one line: %s', async (said, words) => {
  const end = vi.fn();
  const steps = [step('export', `throw new Error(${JSON.stringify(said)})`)];
  const show = { ...UNSEEN, end };
  await expect(build({ ...paths, show, steps })).rejects.toThrow(
    `export failed (${words}: ${said}).`,
  );
  expect(end.mock.calls.map(([, { output }]) => output)).toEqual([undefined]);
});

test('what only looks like a leftover is let be', async () => {
  mkdirSync(join(paths.cache, 'build-notes'), { recursive: true });
  mkdirSync(join(paths.cache, 'kept'));
  await build({ ...paths, steps: [write('one')] });
  expect(page()).toBe('one');
  expect(leftovers()).toContain('kept');
});

test('what Node has compiled is forgotten once it is too much', () => {
  boundCompiled(paths.cache);
  const folder = join(paths.cache, 'compiled', 'v24');
  mkdirSync(folder, { recursive: true });
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '');
  boundCompiled(paths.cache, 4);
  expect(readdirSync(folder)).toHaveLength(3);
  boundCompiled(paths.cache, 3);
  expect(readdirSync(paths.cache)).toEqual([]);
});

test('two builds at once: one whole site', async () => {
  const both = [write('one'), write('two')].map((one) => build({ ...paths, steps: [one] }));
  await Promise.all(both);
  expect(['one', 'two']).toContain(page());
  expect(leftovers()).toEqual([]);
});

test('many builds at once, each a process of its own: one whole site', async () => {
  const swap = join(import.meta.dirname, 'swap.mjs');
  const code = `import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
    import { join } from 'node:path';
    import { clearLeftovers, openWorkspace, swap } from ${JSON.stringify(pathToFileURL(swap).href)};
    const [cache, dist] = process.argv.slice(1);
    for (let n = 0; n < 15; n += 1) {
      clearLeftovers(cache, dist);
      const workspace = openWorkspace(cache);
      const fresh = join(workspace, 'site');
      mkdirSync(fresh);
      writeFileSync(join(fresh, 'index.html'), 'whole');
      swap(fresh, dist, workspace);
      rmSync(workspace, { recursive: true, maxRetries: 5 });
    }`;
  const args = ['--input-type=module', '--eval', code, paths.cache, paths.dist];
  const ended = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const said = child.stderr.setEncoding('utf8').toArray();
    const [status] = await once(child, 'close');
    return [status, (await said).join('')];
  });
  expect(await Promise.all(ended)).toEqual(Array.from({ length: 4 }, () => [0, '']));
  expect(page()).toBe('whole');
  expect(leftovers()).toEqual([]);
});

test('what a killed build had set aside comes back, and its folder goes', async () => {
  const killed = spawn(process.execPath, ['--eval', '']);
  await once(killed, 'close');
  const former = join(paths.cache, `build-${killed.pid}-x`, 'former');
  mkdirSync(former, { recursive: true });
  writeFileSync(join(former, 'index.html'), 'former');
  await expect(build({ ...paths, steps: [FAIL] })).rejects.toThrow('break');
  expect(page()).toBe('former');
  expect(existsSync(former)).toBe(false);
});

test('the same where its number is that of another process by now', async () => {
  const workspace = join(paths.cache, `build-${process.pid}-x`);
  mkdirSync(join(workspace, 'former'), { recursive: true });
  writeFileSync(join(workspace, 'former', 'index.html'), 'former');
  const long = new Date(Date.now() - 60_000);
  utimesSync(workspace, long, long);
  await expect(build({ ...paths, steps: [FAIL] })).rejects.toThrow('break');
  expect(page()).toBe('former');
});

test('the steps know what a build needs, and nothing else of the environment', async () => {
  const code = `const { SITE_URL, PATH, API_TOKEN, npm_config_token } = process.env;
    if (SITE_URL !== 'https://a.example' || !PATH || API_TOKEN || npm_config_token) process.exit(4);`;
  const secrets = { API_TOKEN: 'x', npm_config_token: 'x', SITE_URL: 'https://a.example' };
  const env = { ...process.env, ...secrets };
  await build({ ...paths, env, steps: [step('look', code), write('one')] });
  expect(page()).toBe('one');
});

test('the steps run on the pinned Node, wherever and whatever for the build was called', async () => {
  const code = `const { TZ, NODE_ENV } = process.env;
    if (process.version !== '${process.version}' || TZ !== 'UTC' || NODE_ENV !== 'production')
      process.exit(4);`;
  await build({ ...paths, steps: [step('look', code), write('one')] });
  expect(page()).toBe('one');
});

test('a part fills no site, and touches none', async () => {
  await build({ ...paths, steps: [write('one')] });
  const says = step('says', `process.exit(process.env.BUILD_PART === '2/3' ? 0 : 1);`);
  await build({ ...paths, part: '2/3', steps: [says, write('two')] });
  expect(page()).toBe('one');
  expect(leftovers()).toEqual([]);
});

test('who joins parts does so first, and then all the rest', () => {
  const names = (choice) => stepsFor(choice).map(({ name }) => name);
  const whole = names({});
  expect(names({ join: 'parts' })).toEqual(['parts', ...whole]);
  expect(whole).toEqual(expect.arrayContaining(names({ part: '1/2' })));
  expect(names({ part: '1/2' }).length).toBeLessThan(whole.length);
});

test.each(['0/2', '3/2', '1', '1/2/3', 'a/b', '1/0', ''])('%s is no part', (part) =>
  expect(() => expectPart(part)).toThrow(`--part 3/8 is the third of eight: not “${part}”.`),
);

test.each(['1/1', '2/3', '8/8'])('%s is a part', (part) =>
  expect(() => expectPart(part)).not.toThrow(),
);

test('a build of what is no part changes nothing', async () => {
  const command = [process.execPath, 'scripts/build.mjs', '--part', '4/3'];
  const error = await capture(command).catch((thrown) => thrown);
  expect(error.output).toBe(
    'build: --part 3/8 is the third of eight: not “4/3”. dist/ is as it was.\n',
  );
});
