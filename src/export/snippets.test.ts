import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { jsonLine } from '../text/escape.ts';
import { corpusOf } from './testing/fixture.ts';
import { blockLines } from './records/records.ts';
import { SNIPPETS } from './snippets.ts';

const lines = blockLines(corpusOf('电话\u2028تلفن <b>')).map((line) => `${jsonLine(line)}\n`);
const address = `data:application/jsonl;base64,${Buffer.from(lines.join('')).toString('base64')}`;

test('the JavaScript snippet reads the blocks', async () => {
  const snippet = SNIPPETS.find(({ name }) => name === 'JavaScript')!;
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const AsyncFunction = (async () => Promise.resolve()).constructor as FunctionConstructor;
  await (AsyncFunction(snippet.code(address)) as () => Promise<void>)();
  const [[groups]] = log.mock.calls as [[Record<string, unknown[]>]];
  log.mockRestore();
  expect(Object.keys(groups).sort()).toEqual(['en', 'fa', 'zh-Hans']);
  expect(groups.fa).toHaveLength(13);
});

const folder = mkdtempSync(join(tmpdir(), 'unbroken-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a snippet prints when an interpreter that is installed runs it on the blocks. */
const run = (name: string, command: string): string => {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, lines.join(''));
  const script = join(folder, `${name}.txt`);
  const snippet = SNIPPETS.find((one) => one.name === name)!;
  writeFileSync(script, snippet.code(pathToFileURL(file).href));
  return execFileSync(command, [script], { encoding: 'utf8', stdio: 'pipe' });
};
const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args).status === 0;

test.skipIf(!succeeds('python3', '--version'))('the Python snippet reads the blocks', () => {
  expect(run('Python', 'python3')).toContain("'zh-Hans': 13");
});

test.skipIf(!succeeds('Rscript', '-e', 'library(jsonlite)'))(
  'the R snippet reads the blocks',
  () => {
    expect(run('R', 'Rscript')).toMatch(/en +fa +zh-Hans\s+13 +13 +13/);
  },
);

test('every snippet names the address once', () => {
  for (const { code } of SNIPPETS) expect(code(address).split(address)).toHaveLength(2);
});
