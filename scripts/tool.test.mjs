import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capture } from './report/capture.mjs';
import { TOOLS } from './tool.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every tool is the script of its name', () => {
  for (const name of Object.keys(TOOLS))
    expect(scripts[name]).toBe(`node scripts/tool.mjs ${name}`);
});

const tool = (args, options) => capture([process.execPath, 'scripts/tool.mjs', ...args], options);

test('a tool gets its arguments, and its exit code is that of the command', async () => {
  const error = await tool(['check', '--formt=x']).catch((thrown) => thrown);
  expect(error.message).toBe('exit code 1');
  expect(error.output).toContain('Usage: npm run check');
});
