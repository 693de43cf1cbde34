import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { change, LOCKED, lockFor, withProject, type Files } from '../content/testing/fixture.ts';
import { main as apply } from './apply.ts';
import { takeBackAbandoned } from './apply/write-all.ts';
import { blobId } from '../content/tree/blob-id.ts';
import { writeBundle } from './bundle/bundle.ts';
import type { Change } from './bundle/change.ts';
import { main as check } from './check.ts';
import { run } from './testing/fixture.ts';

const outside = mkdtempSync(join(tmpdir(), 'apply-'));
afterAll(() => rmSync(outside, { recursive: true }));

const CASE = 'cases/dead-phones';
const EN = `${CASE}/article.en.mdx`;
const FA = `${CASE}/article.fa.mdx`;
const LOCK = `${CASE}/blocks.lock.yaml`;
const RECORD = `${CASE}/case.yaml`;

const relocked = (files: Files): Files => ({ ...files, [LOCK]: lockFor(files) });

/** What makes one state of files of another. */
const changesBetween = (before: Files, after: Files): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was === is) return [];
    return {
      path: `content/${name}`,
      former: was === undefined ? null : blobId(was),
      ...(typeof was === 'string' && { before: was }),
      content: is ?? null,
    };
  });

const bundleOf = (changes: Change[], about: { author?: string; message?: string } = {}): string => {
  const file = join(outside, 'a.unbroken.json');
  const head = { author: 'Ann', message: 'Translates the second paragraph', ...about };
  const base = { from: 'site' as const };
  writeFileSync(file, writeBundle({ base, made: '2026-11-28T10:00:00Z', ...head, changes }));
  return file;
};

const statesOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')]),
  );

const EDITED = relocked(change(LOCKED, EN, 'the phones were dead', 'all the phones were dead'));

test('a proposal is written, byte for byte, and check is green', () => {
  withProject(LOCKED, (root) => {
    const { out, err, status } = run(apply, root, bundleOf(changesBetween(LOCKED, EDITED)));
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toContain('Ann: Translates the second paragraph\n');
    expect(out).toContain(`  content/${EN}\n  content/${LOCK}\n2 files written.`);
    for (const [name, text] of Object.entries(EDITED))
      expect(readFileSync(join(root, 'content', name), 'utf8'), name).toBe(text);
    expect(run(check, root).status).toBe(0);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
    const again = run(apply, root, bundleOf(changesBetween(LOCKED, EDITED)));
    expect(again).toMatchObject({
      status: 0,
      out: expect.stringContaining('Nothing to write') as string,
    });
  });
});

test('--dry-run says the same and writes nothing', () => {
  withProject(LOCKED, (root) => {
    const before = statesOf(root);
    const { out, status } = run(apply, root, bundleOf(changesBetween(LOCKED, EDITED)), '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain(`  content/${EN}\n`);
    expect(statesOf(root)).toEqual(before);
  });
});

test('files are added and deleted, and a case without files leaves no folder', () => {
  const other = Object.fromEntries(
    Object.entries(LOCKED).map(([name, text]) => [name.replace('dead-phones', 'dead-lines'), text]),
  );
  const both = { ...LOCKED, ...other };
  withProject(LOCKED, (root) => {
    expect(run(apply, root, bundleOf(changesBetween(LOCKED, both))).status).toBe(0);
    expect(readdirSync(join(root, 'content/cases'))).toEqual(['dead-lines', 'dead-phones']);
    const { out, status } = run(apply, root, bundleOf(changesBetween(both, LOCKED)));
    expect(status).toBe(0);
    expect(out).toContain('content/cases/dead-lines/case.yaml (deleted)');
    expect(readdirSync(join(root, 'content/cases'))).toEqual(['dead-phones']);
  });
});

const moved = (theirs: Files, mine: Files, ...more: string[]) =>
  withProject(theirs, (root) => {
    const before = statesOf(root);
    const said = run(apply, root, bundleOf(changesBetween(LOCKED, mine)), ...more);
    return {
      ...said,
      isSame: JSON.stringify(statesOf(root)) === JSON.stringify(before),
      root,
      checked: run(check, root).status,
      after: statesOf(root),
    };
  });

test('what others changed elsewhere is joined, and the lock made anew', () => {
  const theirs = relocked(change(LOCKED, EN, 'service went on', 'all service went on'));
  const { out, status, checked, after } = moved(theirs, EDITED);
  expect(status).toBe(0);
  expect(out).toContain(`content/${EN}: joined with what was changed here meanwhile`);
  expect(after[`content/${EN}`]).toContain('all the phones were dead');
  expect(after[`content/${EN}`]).toContain('all service went on');
  expect(checked).toBe(0);
  expect(Buffer.from(after[`content/${LOCK}`] ?? '', 'latin1').toString()).toBe(
    lockFor(
      change(
        change(LOCKED, EN, 'service went on', 'all service went on'),
        EN,
        'the phones were dead',
        'all the phones were dead',
      ),
    ),
  );
});

test('a paragraph from each side: both keep their own ids and statements', () => {
  const added = (text: string, at: string): Files =>
    relocked(change(LOCKED, EN, at, `${text}\n\n${at}`));
  const theirs = added('Theirs came first.', '## The failure');
  const mine = added('Mine stands here.', 'In January 2020');
  const { status, checked, after } = moved(theirs, mine);
  expect(status).toBe(0);
  expect(checked).toBe(0);
  const lock = Buffer.from(after[`content/${LOCK}`] ?? '', 'latin1').toString();
  for (const files of [theirs, mine])
    for (const [id] of String(files[LOCK]).matchAll(/\{id: p\w+(?=, kind)/g))
      expect(lock).toContain(id);
});

test('what both have changed is named, with both texts, and nothing is written', () => {
  const theirs = relocked(change(LOCKED, EN, 'the phones were dead', 'no phone worked'));
  const { out, err, status, isSame } = moved(theirs, EDITED);
  expect({ status, isSame }).toEqual({ status: 1, isSame: true });
  expect(out).toContain(`content/${EN} has been changed here since the proposal was begun`);
  expect(out).toMatch(
    /line 10: here “For two hours no phone worked, and .* …”, in the proposal “For two hours all the phones/,
  );
  expect(err).toContain('Nothing was written.');
});

test.each([
  ['zh', '没有写入任何内容', '第 10 行'],
  ['fa', 'چیزی نوشته نشد', 'سطر ۱۰'],
])('in %s', (locale, said, place) => {
  const theirs = relocked(change(LOCKED, EN, 'the phones were dead', 'no phone worked'));
  const { out, err } = moved(theirs, EDITED, '--locale', locale);
  expect(err).toContain(said);
  expect(out).toContain(place);
});

test('what is gone meanwhile, or new on both sides, is never guessed', () => {
  const { [FA]: _, ...gone } = LOCKED;
  const mine = relocked(change(LOCKED, FA, 'دو ساعت', 'دو ساعت تمام'));
  expect(moved(relocked(gone), mine)).toMatchObject({ status: 1, isSame: true });
  const zh = `${CASE}/article.zh.mdx`;
  expect(moved({ ...LOCKED, [zh]: 'theirs\n' }, { ...LOCKED, [zh]: 'mine\n' })).toMatchObject({
    status: 1,
    isSame: true,
  });
});

test('what the check refuses is not written, and its lines are printed', () => {
  const { out, err, status, isSame } = moved(
    LOCKED,
    change(LOCKED, RECORD, 'evidence: [p2]', 'evidence: [p99]'),
  );
  expect({ status, isSame }).toEqual({ status: 1, isSame: true });
  expect(out).toMatch(/content\/cases\/dead-phones\/case\.yaml:\d+:\d+ /);
  expect(err).toBe('With this proposal the content has an error; nothing was written.\n');
});

test('a hostile file is refused before anything else is read, in every language', () => {
  for (const path of [
    'content/../package.json',
    '/etc/passwd',
    'content\\x',
    '.github/workflows/x.yml',
  ])
    for (const locale of ['en', 'zh', 'fa'])
      withProject(LOCKED, (root) => {
        const file = bundleOf([{ path, former: null, content: 'evil' }]);
        const before = statesOf(root);
        const { out, err, status } = run(apply, root, file, '--locale', locale);
        expect({ out, status }).toEqual({ out: '', status: 1 });
        expect(err).toContain(path);
        expect(statesOf(root)).toEqual(before);
      });
});

test('what is printed of a proposal cannot steer the terminal', () => {
  withProject(LOCKED, (root) => {
    const about = { author: '\u001b[2J\u202eAnn', message: 'a\n\u0007b' };
    const { out } = run(apply, root, bundleOf(changesBetween(LOCKED, EDITED), about));
    // oxlint-disable-next-line no-control-regex -- these are what is refused
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});

test('never through a link, nor over a name that differs by case', () => {
  withProject(LOCKED, (root) => {
    const away = join(root, 'away');
    mkdirSync(away);
    rmSync(join(root, 'content', CASE), { recursive: true });
    symlinkSync(away, join(root, 'content', CASE));
    const all = changesBetween(
      {},
      Object.fromEntries(Object.entries(LOCKED).filter(([name]) => name.startsWith(CASE))),
    );
    expect(run(apply, root, bundleOf(all)).status).toBe(1);
    expect(readdirSync(away)).toEqual([]);
  });
  withProject({ ...LOCKED, 'practices/Home/en.mdx': '' }, (root) => {
    const before = statesOf(root);
    const path = 'content/practices/home/en.mdx';
    expect(run(apply, root, bundleOf([{ path, former: null, content: 'a\n' }])).status).toBe(1);
    expect(statesOf(root)).toEqual(before);
  });
});

test('a fault between two files takes back the first', () => {
  withProject(LOCKED, (root) => {
    const path = 'content/cases/dead-phones/article.zh.mdx';
    mkdirSync(join(root, path));
    const before = statesOf(root);
    const changes = changesBetween(LOCKED, EDITED);
    expect(
      run(apply, root, bundleOf([...changes, { path, former: null, content: 'a\n' }])).status,
    ).toBe(1);
    expect(statesOf(root)).toEqual(before);
  });
});

test('what a killed command left half-written is taken back, and never what was edited since', () => {
  withProject(LOCKED, (root) => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const stage = join(root, '.cache', `write-${pid}-abc`);
    const [first = '', second = '', third = ''] = [EN, FA, 'words.yaml'].map(
      (name) => `content/${name}`,
    );
    mkdirSync(stage, { recursive: true });
    const plan = [first, second, third].map((path, index) => ({
      path,
      id: blobId('half\n'),
      isNew: index === 2,
    }));
    writeFileSync(join(stage, 'plan.json'), JSON.stringify(plan));
    writeFileSync(join(stage, '0.old'), String(LOCKED[EN]));
    writeFileSync(join(stage, '1.old'), String(LOCKED[FA]));
    writeFileSync(join(root, first), 'half\n');
    writeFileSync(join(root, second), 'edited since\n');
    writeFileSync(join(root, third), 'half\n');
    takeBackAbandoned(root);
    expect(readFileSync(join(root, first), 'utf8')).toBe(LOCKED[EN]);
    expect(readFileSync(join(root, second), 'utf8')).toBe('edited since\n');
    expect(existsSync(join(root, third))).toBe(false);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });
});

test('what is no proposal is said', () => {
  withProject(LOCKED, (root) => {
    expect(run(apply, root).err).toContain('Usage: npm run apply');
    expect(run(apply, root, join(root, 'none')).err).toContain('does not exist');
    expect(run(apply, root, join(root, 'content')).err).toContain('does not exist');
    expect(run(apply, root, join(root, 'content', EN)).err).toContain(
      'not a proposal from the desk',
    );
  });
});

test('git sees the files of the proposal and no others', () => {
  withProject(LOCKED, (root) => {
    const git = (...args: string[]): string =>
      execFileSync('git', [
        '-C',
        root,
        '-c',
        'user.name=T',
        '-c',
        'user.email=t@example.org',
        ...args,
      ]).toString();
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    run(apply, root, bundleOf(changesBetween(LOCKED, EDITED)));
    expect(git('status', '--porcelain', '--', 'content')).toBe(
      ` M content/${EN}\n M content/${LOCK}\n`,
    );
  });
});
