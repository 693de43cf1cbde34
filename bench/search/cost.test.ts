import { expect, it } from 'vitest';
import { memoryOf } from './cost.ts';

it('adds up a process and all that descend from it', () => {
  const listing = ['  1  0 9999', ' 30 20 1024', ' 10  1 2048', ' 20 10 1024', ' 40  1 4096', ''];
  expect(memoryOf(10, listing.join('\n'))).toBe(4);
});
