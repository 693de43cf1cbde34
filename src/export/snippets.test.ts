import { expect, test, vi } from 'vitest';
import { jsonLine } from './escape.ts';
import { corpusOf } from './fixture.ts';
import { blockLines } from './records.ts';
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

test('every snippet names the address once', () => {
  for (const { code } of SNIPPETS) expect(code(address).split(address)).toHaveLength(2);
});
