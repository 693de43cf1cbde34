import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sha256 } from '../../cache/hash.ts';
import { change, LOCKED, withProject, type Files } from '../testing/fixture.ts';
import { FROZEN, frozenCorpus } from '../testing/frozen.ts';
import { loadCorpus, type Corpus } from './corpus.ts';
import { diskFiles } from '../source/disk.ts';
import { keepCorpus } from './kept-corpus.ts';
import { published } from './published.ts';
import { contentForBuild } from './updates.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const CHANNEL = 'vocabulary/channel.yaml';

const used: string[] = [];
const keptFolder = (root: string): string =>
  join(process.cwd(), '.cache/kept', sha256(root).slice(0, 8));

/** Runs on a content that is kept. */
const onContent = (files: Files, test: (root: string) => void): void =>
  withProject(files, (root) => {
    vi.stubEnv('CONTENT_ROOT', root);
    used.push(keptFolder(root));
    test(root);
  });

const save = (root: string, path: string, files: Files): void =>
  writeFileSync(join(root, 'content', path), files[path]!);

const same = (root: string, whole: Corpus = loadCorpus(diskFiles(root))): void => {
  const kept = keepCorpus(root);
  expect(kept.cases.map(({ read }) => read())).toEqual(JSON.parse(JSON.stringify(whole.cases)));
  expect(kept.pages).toEqual(JSON.parse(JSON.stringify(whole.pages)));
  expect(kept.vocabulary).toEqual(whole.vocabulary);
  expect(kept.diagnostics).toEqual(whole.diagnostics);
};

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllEnvs());
afterAll(() => used.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

it('is what reading everything gives, made anew and kept', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  try {
    cpSync(join(FROZEN, 'content'), join(root, 'content'), { recursive: true });
    vi.stubEnv('CONTENT_ROOT', root);
    used.push(keptFolder(root));
    same(root, frozenCorpus());
    expect(keepCorpus(root).made).toEqual([]);
    same(root, frozenCorpus());
  } finally {
    rmSync(root, { recursive: true });
  }
});

const idsIn = (root: string): string[] => published(root).cases.map((one) => one.read().id);
const keptCaseIn = (root: string): string =>
  globSync(join(keptFolder(root), 'cases', '*.json'))[0] ?? '';

it.each<[string, (file: string) => void]>([
  ['cut', (file) => truncateSync(file, 500)],
  ['empty', (file) => truncateSync(file)],
  ['other JSON', (file) => writeFileSync(file, '{}')],
  ['gone', (file) => rmSync(file)],
  ['a folder', (file) => (rmSync(file), mkdirSync(join(file, 'a'), { recursive: true }))],
])('makes anew in the same build what is kept and damaged: %s', (_what, damage) =>
  onContent(LOCKED, (root) => {
    contentForBuild(root);
    damage(keptCaseIn(root));
    // As the exports do, before any page.
    for (const one of contentForBuild(root).cases) one.read();
    expect(idsIn(root)).toEqual(['dead-phones']);
  }),
);

it('makes anew with the next build what was damaged during one', () =>
  onContent(LOCKED, (root) => {
    contentForBuild(root);
    writeFileSync(keptCaseIn(root), 'damaged');
    expect(() => idsIn(root)).toThrow('What was kept of dead-phones is damaged: build again.');
    contentForBuild(root);
    expect(idsIn(root)).toEqual(['dead-phones']);
  }));

it('reads a case anew when one of its files changes, with what is wrong in it', () =>
  onContent(LOCKED, (root) => {
    expect(keepCorpus(root).made).toEqual(['dead-phones']);
    expect(keepCorpus(root).made).toEqual([]);
    save(root, EN, change(LOCKED, EN, 'service went on', '{1}'));
    expect(keepCorpus(root).made).toEqual(['dead-phones']);
    same(root);
    same(root);
    save(root, EN, LOCKED);
    same(root);
    expect(keepCorpus(root).made).toEqual([]);
  }));

it('keeps cases when a label changes, and not what depends on it', () =>
  onContent(LOCKED, (root) => {
    keepCorpus(root);
    const label = Object.entries(LOCKED).find(([path]) => path === CHANNEL)?.[1];
    expect(label).toBeDefined();
    writeFileSync(join(root, 'content', CHANNEL), String(label).replace(/(en: )(\w)/, '$1X$2'));
    expect(keepCorpus(root).made).toEqual([]);
    same(root);
    save(root, EN, change(LOCKED, EN, 'phone-outage', 'phone-outag'));
    same(root);
    writeFileSync(join(root, 'content', CHANNEL), label!);
    same(root);
  }));

it('makes anew what was damaged, cut off, emptied or written by something else', () =>
  onContent(LOCKED, (root) => {
    keepCorpus(root);
    const files = globSync('**/*.json', { cwd: keptFolder(root) });
    expect(files.length).toBe(3);
    for (const damage of ['', '{}', 'x'.repeat(200), '\0'])
      for (const file of files) {
        writeFileSync(join(keptFolder(root), file), damage);
        same(root);
      }
  }));

it('never keeps a folder with a link', () =>
  onContent(LOCKED, (root) => {
    keepCorpus(root);
    symlinkSync(join(root, 'secret'), join(root, 'content/cases/dead-phones/article.zh.mdx'));
    same(root);
    expect(keepCorpus(root).made).toEqual(['dead-phones']);
  }));

it('keeps nothing of a content that is not the one of this project', () =>
  withProject(LOCKED, (root) => {
    keepCorpus(root);
    expect(keepCorpus(root).made).toEqual(['dead-phones']);
  }));
