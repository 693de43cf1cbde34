import { afterEach, expect, it, vi } from 'vitest';
import { partFolder, partNow, sharedOut } from './part.ts';

afterEach(() => vi.unstubAllEnvs());

it('is what the build asks for, and the whole if it asks for nothing', () => {
  expect(partNow()).toBeUndefined();
  vi.stubEnv('BUILD_PART', '3/8');
  expect(partNow()).toEqual({ at: 3, of: 8 });
  expect(partFolder(partNow()!)).toBe('3-of-8');
});

it('has each thing in one share', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const shares = [1, 2, 3].map((at) => sharedOut(all, { at, of: 3 }));
  expect(shares.flat().sort()).toEqual(all);
  expect(shares.map(({ length }) => length)).toEqual([3, 2, 2]);
  expect(sharedOut(all, undefined)).toEqual(all);
});
