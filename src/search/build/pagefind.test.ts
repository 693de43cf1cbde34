import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBundle } from './pagefind.ts';

const DOCUMENTS = 30;
const WORDS = 300;

const documents = Array.from({ length: DOCUMENTS }, (_, document) => ({
  url: `/${document}/`,
  units: Array.from({ length: WORDS }, (_word, word) => [`w${document}x${word}`, 1] as const),
}));

it('divides an index into small parts, and tells the name of each document', async () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const { names } = await writeBundle(documents, out, 'pagefind/latin-0/');
    expect([...names.keys()].toSorted()).toEqual(documents.map(({ url }) => url).toSorted());
    expect(new Set(names.values()).size).toBe(DOCUMENTS);
    const folder = join(out, 'pagefind/latin-0/index');
    const parts = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(parts.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...parts)).toBeLessThan(10_000);
  } finally {
    rmSync(out, { recursive: true });
  }
});
