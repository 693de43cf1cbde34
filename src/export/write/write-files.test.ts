import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn } from '../../cache/kept.ts';
import type { Part } from '../../cache/part.ts';
import { exportFiles } from '../table/files.ts';
import { realCorpus } from '../testing/fixture.ts';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const whole = realCorpus();
const corpus = { ...whole, cases: whole.cases.slice(0, 2) };
const write = (out: string, keys: Record<string, string>, part?: Part) =>
  writeFiles(corpus, {
    part,
    out: join(folder, out),
    keys: new Map(Object.entries(keys)),
    kept: keptIn(join(folder, 'kept')),
    keptPieces: keptIn(join(folder, 'pieces')),
  });

test('writes every file of the table, with its size and hash', async () => {
  const { facts, made } = await write('out', {});
  const files = exportFiles(corpus);
  expect(made).toBe(2);
  expect([...facts.keys()].sort()).toEqual(files.list.map(({ path }) => path).sort());
  for (const { path } of files.list) {
    const bytes = await files.bytes(path);
    expect(readFileSync(join(folder, 'out', path)).equals(bytes), path).toBe(true);
    expect(facts.get(path)).toEqual(await files.facts(path));
  }
});

test('makes anew only what is of a case that changed, and the same bytes', async () => {
  const [a = '', b = ''] = corpus.cases.map(({ id }) => id);
  const first = await write('one', { [a]: '1', [b]: '1' });
  const again = await write('two', { [a]: '1', [b]: '1' });
  const changed = await write('three', { [a]: '1', [b]: '2' });
  expect([first.made, again.made, changed.made]).toEqual([2, 0, 1]);
  expect(again.facts).toEqual(first.facts);
  for (const path of first.facts.keys()) {
    const [one, two] = ['one', 'two'].map((out) => readFileSync(join(folder, out, path)));
    expect(one!.equals(two!), path).toBe(true);
  }
});

test('a part writes the files of its cases and nothing of the whole; the next build has them', async () => {
  const keys = Object.fromEntries(corpus.cases.map(({ id }) => [id, 'key']));
  const parts = await Promise.all([1, 2].map((at) => write(`part-${at}`, keys, { at, of: 2 })));
  const of = parts.map(({ facts }) => [...facts.keys()]);
  expect(parts.map(({ made }) => made)).toEqual([1, 1]);
  expect(of[0]!.filter((path) => of[1]!.includes(path))).toEqual([]);
  const cases = exportFiles(corpus).list.filter(({ caseId }) => caseId !== undefined);
  expect(of.flat().sort()).toEqual(cases.map(({ path }) => path).sort());
  expect((await write('whole', keys)).made).toBe(0);
});
