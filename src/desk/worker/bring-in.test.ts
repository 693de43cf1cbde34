import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main as importCommand } from '../../editor/import.ts';
import { today } from '../../editor/project.ts';
import { run } from '../../editor/testing/fixture.ts';
import { bringIn, type Asked, type BroughtPage } from './bring-in.ts';
import { sharedContent } from '../../content/compile/shared.ts';
import { memoryFiles } from '../../content/source/memory.ts';
import { loadVocabulary } from '../../content/vocabulary/load.ts';
import { openWorkspace } from './workspace.ts';

const PAGES = new URL('../../editor/import/testing/pages/', import.meta.url);
const asked: Asked = { kept: [], left: [], offLines: [], offKinds: [], said: {}, today: today() };

/** The page alone, without what stands before its lines for the score. */
const pageIn = (file: string): string => {
  const [, body = ''] = readFileSync(new URL(file, PAGES), 'utf8').split(/^---\n/m);
  return body.replace(/^../gm, '');
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const brought = (name: string, text: string, more: Partial<Asked> = {}): BroughtPage => {
  const page = bringIn(name, bytes(text), { ...asked, ...more }, 'en');
  if ('refused' in page) throw new Error(page.refused);
  return page;
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bring-in-'));
  mkdirSync(join(root, 'content'));
});
afterAll(() => rmSync(root, { recursive: true }));

const written = (id: string): Record<string, string> => {
  const folder = join(root, 'content/cases', id);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
};

const none = memoryFiles(new Map());

describe('writes byte for byte what the command writes', () => {
  const workspace = openWorkspace(
    sharedContent(
      none,
      loadVocabulary(none, () => undefined),
      [],
      { titles: {}, filed: {} },
    ),
    [],
  );
  for (const file of readdirSync(PAGES))
    test(file, () => {
      const text = pageIn(file);
      const page = brought(file, text);
      const path = join(root, file);
      writeFileSync(path, text);
      const id = file.replace(/\W/g, '-').toLowerCase();
      run(importCommand, root, path, '--case', id);
      const files = new Map(
        Object.entries(page.files).map(([name, own]) => [`content/cases/${id}/${name}`, own]),
      );
      const lock = workspace.lock(id, files);
      expect({ ...page.files, 'blocks.lock.yaml': lock }).toEqual(written(id));
    });
});

describe('a page', () => {
  const text = pageIn('zh-wechat-clinic.txt');
  const page = brought('page.txt', text);

  test('shows each line, and why it was left out, in the words of the editor', () => {
    const left = page.lines.filter(({ why }) => why !== undefined);
    expect(left.length).toBeGreaterThan(0);
    const persian = bringIn('page.txt', bytes(text), asked, 'fa') as BroughtPage;
    expect(persian.lines.find(({ why }) => why !== undefined)?.why).toMatch(/\p{Script=Arabic}/u);
  });

  test('a line that was left out can be kept', () => {
    const left = page.lines.find(({ why, text: own }) => why !== undefined && own.length > 3)!;
    const kept = brought('page.txt', text, { kept: [left.number] });
    expect(kept.lines.find(({ number }) => number === left.number)?.why).toBeUndefined();
  });

  test('a line of the text can be left out', () => {
    const line = page.lines.findLast(({ why }) => why === undefined)!;
    const without = brought('page.txt', text, { left: [line.number] });
    expect(without.lines.find(({ number }) => number === line.number)?.why).toBe('left out by you');
    expect(page.files['article.zh.mdx']).toContain(line.text.slice(0, 8));
    expect(without.files['article.zh.mdx']).not.toContain(line.text.slice(0, 8));
  });

  test('what the editor says goes before what was found', () => {
    const said = {
      title: '另一个题目',
      authors: ['王芳'],
      publication: '客服月刊',
      issued: '2024-05',
      url: 'https://example.org/a',
    };
    const { files, found } = brought('page.txt', text, { said });
    expect(found).toEqual(said);
    expect(files['article.zh.mdx']).toContain('title: 另一个题目');
    for (const value of ['另一个题目', '客服月刊', '2024-05', 'https://example.org/a'])
      expect(files['case.yaml']).toContain(value);
  });
});

test('a repair can be left out, of a line and of a kind', () => {
  const text = readFileSync(new URL('../fa-arabic-letters.txt', PAGES), 'utf8');
  const page = brought('page.txt', text);
  const [first] = page.repairs;
  const without = brought('page.txt', text, { offLines: [first!.number] });
  expect(without.repairs.map(({ number }) => number)).not.toContain(first!.number);
  const kind = page.kinds.find(({ times }) => times > 0)!;
  const none = brought('page.txt', text, { offKinds: [kind.kind] });
  expect(none.kinds.find((one) => one.kind === kind.kind)?.times).toBe(0);
});

test.each([
  ['letter.docx', 'PK\u0003\u0004'],
  ['empty.txt', '  \n'],
  ['numbers.txt', '1 2 3'],
])('%s is refused in words', (name, text) => {
  const answer = bringIn(name, bytes(text), asked, 'en');
  expect('refused' in answer && answer.refused).toContain(name);
});
