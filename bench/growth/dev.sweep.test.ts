import process from 'node:process';
import { expect, it } from 'vitest';
import { devCostOf } from './dev.ts';
import { inProject } from './project.ts';

it('while texts are written, every change of a text and of a record is seen on its page', async () => {
  // It rejects where one is not seen.
  const cost = await inProject(process.cwd(), 1, devCostOf);
  expect(Object.keys(cost)).toEqual(['first', 'text', 'record', 'memory']);
});
