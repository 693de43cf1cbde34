import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, LOCKED, withProject } from '../content/testing/fixture.ts';
import { main as check } from './check.ts';
import { run } from './testing/fixture.ts';
import { main as importPage } from './import.ts';
import { main as newCase } from './new.ts';
import { main as sync } from './sync.ts';
import { main as translations } from './translations.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const LOCK = 'content/cases/dead-phones/blocks.lock.yaml';
const NEWS = join(here, 'import/testing/zh-news.txt');

beforeEach(() => vi.stubEnv('LC_ALL', 'C'));
afterEach(() => vi.unstubAllEnvs());

describe('the way of a new editor', () => {
  it('imports a page into a draft that the check accepts, and never overwrites', () =>
    withProject(LOCKED, (root) => {
      const first = run(importPage, root, NEWS, '--case', 'flood');
      expect(first.status, first.err).toBe(0);
      expect(first.out).toContain('(comments) 发表评论');
      expect(run(check, root).status).toBe(0);
      const before = readFileSync(join(root, 'content/cases/flood/article.zh.mdx'), 'utf8');
      const second = run(importPage, root, NEWS, '--case', 'flood');
      expect(second.status).toBe(1);
      expect(second.err.trim().split('\n')).toHaveLength(1);
      expect(readFileSync(join(root, 'content/cases/flood/article.zh.mdx'), 'utf8')).toBe(before);
      expect(readdirSync(join(root, '.cache'))).toEqual([]);
    }));

  it.each([
    ['nothing', '', 'is empty.'],
    [
      'another language',
      'Der Sturm kam in der Nacht und die Leitung war tot und nicht mehr zu retten, und das ist schade.',
      'is in none of the languages',
    ],
  ])('refuses a file of %s in one line', (_, text, line) =>
    withProject(LOCKED, (root) => {
      writeFileSync(join(root, 'page.txt'), text);
      const { err, status } = run(importPage, root, join(root, 'page.txt'));
      expect(status).toBe(1);
      expect(err.trim()).toContain(line);
      expect(err.trim().split('\n')).toHaveLength(1);
    }),
  );

  it.each(['en', 'zh', 'fa'])('scaffolds a case in %s that the check accepts', (lang) =>
    withProject(LOCKED, (root) => {
      expect(run(newCase, root, 'new-case', '--lang', lang).status).toBe(0);
      expect(run(check, root).status).toBe(0);
      expect(run(newCase, root, 'new-case', '--lang', lang).status).toBe(1);
      expect(run(newCase, root, '../evil', '--lang', lang).status).toBe(1);
      expect(existsSync(join(root, 'content/evil'))).toBe(false);
    }),
  );

  it('speaks the editor’s language while importing, scaffolding and syncing', () => {
    withProject(LOCKED, (root) => {
      const imported = run(importPage, root, NEWS, '--case', 'flood', '--locale', 'fa');
      expect(imported.out).toContain('(دیدگاه‌ها) 发表评论');
      expect(run(importPage, root, NEWS, '--case', 'flood', '--locale', 'zh').err).toContain(
        'content/cases/flood 已经存在',
      );
      expect(run(newCase, root, 'other', '--lang', 'en', '--locale', 'zh').out).toContain('已写入');
      expect(run(sync, root, '--locale', 'fa').out).toContain('نوشته شد');
      expect(run(sync, root, '--locale', 'de').err).toContain('--locale en|zh|fa');
    });
  });

  it('mends letters and digits, and the lock, without making translations stale', () => {
    const files = change(change(LOCKED, FA, '۳۰۰', '300'), FA, 'کسی', 'كسي');
    const spaced = change(files, EN, 'service went on', 'service  went on');
    withProject(spaced, (root) => {
      const { out, status } = run(check, root, '--fix');
      expect(status, out).toBe(0);
      expect(out).toContain('0 errors, 0 warnings');
      expect(readFileSync(join(root, 'content', FA), 'utf8')).toContain('۳۰۰');
      expect(readFileSync(join(root, LOCK), 'utf8')).toBe(
        LOCKED['cases/dead-phones/blocks.lock.yaml'],
      );
    });
  });

  it('annotates a pull request and speaks the editor’s language', () =>
    withProject(change(LOCKED, EN, 'lang: en', 'lang: zh'), (root) => {
      const github = run(check, root, '--format=github', '--locale', 'zh');
      expect(github.status).toBe(1);
      expect(github.out).toContain(
        `::error file=content/${EN},line=2,col=7,title=language-of-file::文件头写的是“zh”，文件名却是“en”。`,
      );
      expect(run(check, root, '--locale', 'fa').out).toContain('(content/guides/errors/fa.mdx:');
      vi.stubEnv('SITE_URL', 'https://a.example/');
      vi.stubEnv('BASE_PATH', '/b');
      expect(run(check, root).out).toContain(
        '(https://a.example/b/en/guides/errors/#language-of-file)',
      );
      const wrong = run(check, root, '--formt=github');
      expect(wrong.status).toBe(1);
      expect(wrong.err).toContain('Usage');
    }));

  it('keeps the line ends of Windows when it mends, and names the same places', () => {
    const spaced = change(LOCKED, EN, 'service went on', 'service  went on');
    const windows = { ...spaced, [EN]: String(spaced[EN]).replace(/\n/g, '\r\n') };
    withProject(windows, (root) => {
      expect(run(check, root).out).toContain(`${EN}:12:48 style-space`);
      expect(run(check, root, '--fix').out).toContain('0 errors, 0 warnings');
      const text = readFileSync(join(root, 'content', EN), 'utf8');
      expect(text).toBe(String(LOCKED[EN]).replace(/\n/g, '\r\n'));
    });
  });

  it('lists what is missing, behind and whole', () => {
    const changed = change(LOCKED, EN, 'nobody could call', 'no one could call');
    withProject(changed, (root) => {
      run(sync, root);
      const { out } = run(translations, root);
      expect(out).toContain('fa  behind: p2 (12)');
      expect(out).toContain('zh  missing');
      expect(out).toContain('0 whole, 1 behind, 1 missing');
    });
  });
});
