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

it('divides an index into small parts, and tells its documents and parts', async () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const { contents } = await writeBundle(documents, out, 'pagefind/latin-0/');
    expect(contents.documents.toSorted()).toEqual(documents.map(({ url }) => url).toSorted());
    const folder = join(out, 'pagefind/latin-0/index');
    const parts = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(parts.length).toBeGreaterThanOrEqual(6);
    expect(contents.parts).toHaveLength(parts.length);
    expect(Math.max(...parts)).toBeLessThan(10_000);
  } finally {
    rmSync(out, { recursive: true });
  }
});
