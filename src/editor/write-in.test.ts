import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { change, LOCKED, withProject } from '../content/testing/fixture.ts';
import { main as check } from './check.ts';
import { main as generate } from './generate.ts';
import { main as newCase } from './new.ts';
import { main as sync } from './sync.ts';
import { run } from './testing/fixture.ts';
import { writeIn } from './write-in.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const CASE = 'content/cases/dead-phones';
const STALE = change(LOCKED, EN, 'service went on', 'service  went on');

/** A project with a link somewhere, and what stands outside of it after a command. */
const outsideAfter = (at: string, isFolder: boolean, use: (root: string) => unknown): string[] =>
  withProject(STALE, (root) => {
    const outside = join(root, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'file'), 'theirs');
    const link = join(root, at);
    mkdirSync(join(link, '..'), { recursive: true });
    try {
      renameSync(link, isFolder ? join(outside, 'was') : `${link}.was`);
    } catch {
      // Nothing stood there.
    }
    symlinkSync(isFolder ? outside : join(outside, 'file'), link);
    use(root);
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('theirs');
    return readdirSync(outside).filter((name) => name !== 'was');
  });

it.each([
  ['the name that a file once had beside it', `${CASE}/blocks.lock.yaml.tmp`, false],
  ['the lock', `${CASE}/blocks.lock.yaml`, false],
  ['an article', `${CASE}/article.en.mdx`, false],
  ['the folder of a case', CASE, true],
  ['the folder of the cases', 'content/cases', true],
  ['the folder of the content', 'content', true],
  ['the folder of the schemas', 'schemas', true],
  ['the cache', '.cache', true],
  ['the guide to the errors', 'content/guides/errors', true],
])('no command writes through a link in the place of %s', (_, at, isFolder) => {
  const commands = [
    (root: string) => run(sync, root),
    (root: string) => run(check, root, '--fix'),
    (root: string) => run(generate, root),
    (root: string) => run(newCase, root, 'new-case', '--lang', 'en'),
  ];
  for (const command of commands) expect(outsideAfter(at, isFolder, command)).toEqual(['file']);
});

it('while there is a link no lock is written, and the link is named', () =>
  withProject(STALE, (root) => {
    symlinkSync('/dev/null', join(root, CASE, 'article.zh.mdx'));
    const before = readFileSync(join(root, CASE, 'blocks.lock.yaml'), 'utf8');
    const { out, err, status } = run(sync, root);
    expect([status, err]).toEqual([1, expect.stringContaining('No lock was written.')]);
    expect(out).toContain(`${CASE}/article.zh.mdx:1:1 file-link`);
    expect(run(check, root, '--fix').status).toBe(1);
    expect(readFileSync(join(root, CASE, 'blocks.lock.yaml'), 'utf8')).toBe(before);
    expect(readFileSync(join(root, 'content', EN), 'utf8')).toBe(STALE[EN]);
  }));

it('writes whole or not at all, and leaves nothing beside', () =>
  withProject({}, (root) => {
    mkdirSync(join(root, 'a/folder'), { recursive: true });
    writeIn(root, 'a/file', 'one');
    writeIn(root, 'a/file', 'two');
    expect(readFileSync(join(root, 'a/file'), 'utf8')).toBe('two');
    expect(() => writeIn(root, 'a/folder', 'x')).toThrow();
    expect(readdirSync(join(root, 'a'))).toEqual(['file', 'folder']);
  }));
