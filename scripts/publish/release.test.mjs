import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../run.mjs';
import { gatherRelease } from './release.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let dir;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(dir, 'dist', 'corpus', 'cases'), { recursive: true });
  mkdirSync(join(dir, 'release'));
  const corpus = ['corpus.jsonl', 'corpus.tmx', 'a.tei.xml', 'vocabulary.ttl', 'vocabulary.jsonld'];
  const books = ['unbroken-line.en.epub', 'unbroken-line.fa.epub'];
  for (const name of [...corpus, ...books, 'a.en.ris', 'checksums.txt', 'cases.json'])
    writeFileSync(join(dir, 'dist', 'corpus', name), name);
  for (const name of ['licences.txt', 'build.json']) writeFileSync(join(dir, 'dist', name), name);
  writeFileSync(join(dir, 'release', 'sbom.cdx.json'), '{}');
});
afterEach(() => rmSync(dir, { recursive: true }));

test('a release has the corpus, the books, the licences and the checksums of all of it', () => {
  const folder = join(dir, 'release');
  gatherRelease(`v${version}`, join(dir, 'dist'), folder);
  expect(readdirSync(folder).sort()).toEqual([
    'a.tei.xml',
    'build.json',
    'checksums.txt',
    'corpus.jsonl',
    'corpus.tmx',
    'licences.txt',
    'sbom.cdx.json',
    'unbroken-line.en.epub',
    'unbroken-line.fa.epub',
    'vocabulary.jsonld',
    'vocabulary.ttl',
  ]);
  const checksums = readFileSync(join(folder, 'checksums.txt'), 'utf8');
  expect(checksums).toContain(`# Unbroken Line ${version}\n`);
  expect(checksums.match(/^[0-9a-f]{64} {2}\S+$/gm)).toHaveLength(10);
  execFileSync('sha256sum', ['--check', '--quiet', 'checksums.txt'], { cwd: folder });
});

test('a tag that is not that of the version makes no release', () => {
  expect(() => gatherRelease('v0.0.1', join(dir, 'dist'), join(dir, 'release'))).toThrow(
    `The tag is v0.0.1, package.json says v${version}.`,
  );
});

test('who cites it cites the version of package.json', () => {
  const citation = parse(readFileSync(join(root, 'CITATION.cff'), 'utf8'));
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', version, type: 'dataset' });
});
