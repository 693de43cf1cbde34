import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-'));
  mkdirSync(join(folder, 'src/[a]'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

// What is known is known once a process.
const hash = async (...places: string[]): Promise<string> => {
  vi.resetModules();
  return (await import('./code-hash.ts')).codeHash(...places);
};

it('changes with the sources of its folders and files, and with the libraries', async () => {
  write('package-lock.json', '{}');
  write('a.json', '1');
  const hashes = [await hash('src', 'a.json', 'none')];
  for (const file of ['src/[a]/b.ts', 'src/c.astro', 'a.json', 'package-lock.json']) {
    write(file, `2 ${file}`);
    hashes.push(await hash('src', 'a.json', 'none'));
  }
  expect(new Set(hashes).size).toBe(5);
});

it('is the same whatever tests and other files say', async () => {
  write('package-lock.json', '{}');
  write('src/a.ts', '');
  const before = await hash('src');
  for (const file of ['src/a.test.ts', 'src/a.md', 'b.ts']) write(file, 'b');
  expect(await hash('src')).toBe(before);
});

it('is none where nothing says which libraries there are', async () => {
  await expect(hash('src')).rejects.toThrow('package-lock.json');
});
