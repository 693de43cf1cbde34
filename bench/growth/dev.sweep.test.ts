import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { devCostOf } from './dev.ts';
import { writeProject } from './project.ts';

it('while texts are written, every change of a text and of a record is seen on its page', async () => {
  const root = process.cwd();
  mkdirSync(join(root, '.cache'), { recursive: true });
  const copy = mkdtempSync(join(root, '.cache/dev-'));
  try {
    writeProject(root, copy, 1);
    // It rejects where one is not seen.
    expect(Object.keys(await devCostOf(copy))).toEqual(['first', 'text', 'record', 'memory']);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
