import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../cache/hash.ts';
import { diskFiles } from '../../content/source/disk.ts';
import { memoryFiles } from '../../content/source/memory.ts';
import { FROZEN, frozenCorpus } from '../../content/testing/frozen.ts';
import { isPublished } from '../../model/corpus.ts';
import { blobId } from '../../content/tree/blob-id.ts';
import { MANIFEST, publishedPaths, writeContent, type ManifestFile } from './write-content.ts';

const out = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(out, { recursive: true }));

const written = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

test('the published content stands there as it is, and nothing of a draft', () => {
  const { cases } = frozenCorpus();
  const shown = cases.filter(isPublished).map(({ id }) => id);
  const drafts = cases.filter((one) => !isPublished(one)).map(({ id }) => id);
  expect(drafts).not.toEqual([]);
  const manifest = writeContent(diskFiles(FROZEN), new Set(shown), out);
  const said = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')) as { files: ManifestFile[] };
  expect(said).toEqual({ version: 1, files: manifest });
  expect(written(out)).toEqual([...manifest.map(({ path }) => path), MANIFEST].sort());
  for (const { path, size, sha256: hash, blob } of manifest) {
    const bytes = readFileSync(join(FROZEN, path));
    expect(readFileSync(join(out, path)).equals(bytes), path).toBe(true);
    expect([size, hash, blob], path).toEqual([bytes.length, sha256(bytes), blobId(bytes)]);
  }
  const paths = manifest.map(({ path }) => path);
  for (const id of shown) expect(paths).toContain(`content/cases/${id}/case.yaml`);
  expect(paths.filter((path) => drafts.some((id) => path.includes(id)))).toEqual([]);
});

test('only what the content can have, and of cases only those that are named', () => {
  const files = memoryFiles(
    new Map(
      [
        'content/README.md',
        'content/answers.yaml',
        'content/cases/a/case.yaml',
        'content/cases/a/.secret',
        'content/cases/a/notes.txt',
        'content/cases/b/case.yaml',
        'content/cases/b/article.en.mdx',
        'content/cases/case.yaml',
        'content/vocabulary/hazard/flood.yaml',
      ].map((path) => [path, '']),
    ),
  );
  expect(publishedPaths(files, new Set(['a']))).toEqual([
    'content/answers.yaml',
    'content/cases/a/case.yaml',
    'content/vocabulary/hazard/flood.yaml',
  ]);
});
