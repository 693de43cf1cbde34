import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, LOCKED, withProject } from '../content/testing/fixture.ts';
import { blobId } from '../content/tree/blob-id.ts';
import { main as apply } from './apply.ts';
import { writeBundle } from './bundle/bundle.ts';
import { main as check } from './check.ts';
import { run, runWith } from './testing/fixture.ts';
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

it('every command works on the content that the environment names', () =>
  withProject(LOCKED, (root) => {
    vi.stubEnv('CONTENT_ROOT', root);
    expect(runWith(newCase, 'new-case', '--lang', 'en')).toMatchObject({ status: 0, err: '' });
    expect(runWith(importPage, NEWS, '--case', 'flood')).toMatchObject({ status: 0, err: '' });
    for (const id of ['new-case', 'flood'])
      expect(existsSync(join(root, 'content/cases', id, 'case.yaml'))).toBe(true);
    const path = join(root, 'content', EN);
    writeFileSync(path, readFileSync(path, 'utf8').replace('nobody could call', 'nobody called'));
    expect(runWith(sync).status).toBe(0);
    expect(runWith(translations).out).toContain('fa  1 to be read again');
    expect(runWith(check).status).toBe(0);
    const bundle = join(root, 'a.unbroken.json');
    const record = join(root, 'content/cases/dead-phones/case.yaml');
    const former = blobId(readFileSync(record));
    const content = `${readFileSync(record, 'utf8')}# seen\n`;
    writeFileSync(
      bundle,
      writeBundle({
        base: { from: 'site' },
        message: 'Other words',
        author: 'Ann',
        made: '2026-11-28',
        changes: [{ path: 'content/cases/dead-phones/case.yaml', former, content }],
      }),
    );
    expect(runWith(apply, bundle)).toMatchObject({ status: 0, err: '' });
    expect(readFileSync(record, 'utf8')).toBe(content);
  }));

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

  it.each(['en', 'zh', 'fa'])('scaffolds in %s what is YAML without its # as well', (lang) =>
    withProject(LOCKED, (root) => {
      run(newCase, root, 'new-case', '--lang', lang);
      const path = join(root, 'content/cases/new-case/case.yaml');
      const [schema, intro, ...lines] = readFileSync(path, 'utf8').split('\n');
      const tellsOfLive = (at: number): boolean => /^[^#]/.test(lines[at + 1] ?? '');
      const filled = lines.map((line, at) => (tellsOfLive(at) ? line : line.replace(/^# /, '')));
      writeFileSync(path, [schema, intro, ...filled].join('\n'));
      const { out } = run(check, root);
      expect(out).toContain('case.yaml');
      expect(out).not.toContain(' yaml-');
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

  it('lists what is missing, and what changed in an original, word by word', () => {
    const changed = change(LOCKED, EN, 'nobody could call', 'no one could call');
    withProject(changed, (root) => {
      run(sync, root);
      const { out } = run(translations, root);
      expect(out).toContain('fa  1 to be read again\n');
      expect(out).toContain('p2, article.fa.mdx:12: the original has changed');
      expect(out).toContain('[-nobody-] {+no one+} could call');
      expect(out).toContain('npm run sync -- --reviewed dead-phones/fa#p2');
      expect(out).toContain('“event-1” of case.yaml is to be read again: p2 changed');
      expect(out).toContain('zh  missing');
      expect(out).toContain('0 whole, 1 with work to do, 1 missing');
    });
  });
});

describe('sync', () => {
  const lockOf = (root: string): string => readFileSync(join(root, LOCK), 'utf8');
  const edited = change(LOCKED, EN, 'nobody could call', 'no one could call');
  const inserted = change(
    edited,
    EN,
    'In January',
    'Nobody knew why it had happened.\n\nIn January',
  );

  it('says what it decided, with the first words of each text; a dry run only says it', () =>
    withProject(inserted, (root) => {
      const dry = run(sync, root, '--dry-run');
      expect(dry.status).toBe(0);
      expect(lockOf(root)).toBe(LOCKED['cases/dead-phones/blocks.lock.yaml']);
      const { out, status } = run(sync, root);
      expect(status).toBe(0);
      for (const said of [
        'p2 (“For two hours the phones were dead, and no …”) kept: edited',
        /new: p2[a-z]{3} \(“Nobody knew why it had happened.”\), article.en.mdx:12/,
        'fa: the original changed, so these translations are to be read again: p2',
        /fa: p2[a-z]{3} has no translation yet; it goes at article.fa.mdx:14, after p2/,
        'to be read again in case.yaml, because p2 changed: headline, response-1, event-1',
        '1 of 1 locks written',
      ])
        if (said instanceof RegExp) expect(out).toMatch(said);
        else expect(out).toContain(said);
      expect(dry.out.split('\n').slice(0, -2)).toEqual(out.split('\n').slice(0, -2));
      expect(run(sync, root).out.trim()).toBe('0 of 1 locks written');
    }));

  it('says which claims a deleted paragraph leaves behind, and that it is back', () =>
    withProject(LOCKED, (root) => {
      const path = join(root, 'content', EN);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, whole.replace(/\nIn January.*\n/, ''));
      const gone = run(sync, root).out;
      expect(gone).toContain('deleted: p3 (“In January 2020');
      expect(gone).toContain('no paragraph of the original (it translates p3, which was deleted)');
      expect(gone).toMatch(/case.yaml cites p3, which is no more: .*, figure-1; cite/);
      writeFileSync(path, whole);
      expect(run(sync, root).out).toContain('is back, under its own id: article.en.mdx:12');
      expect(run(check, root).out).toContain('0 errors, 0 warnings');
      expect(run(sync, root).out.trim()).toBe('0 of 1 locks written');
    }));

  const inGit =
    (root: string) =>
    (...args: string[]): string =>
      spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
        cwd: root,
        encoding: 'utf8',
      }).stdout;
  const bringBack = (root: string, out: string): void => {
    const [, ...back] = / (checkout) (?:(\w+|--ours|--theirs) )?(--) (\S+);/.exec(out) ?? [];
    inGit(root)(...back.filter(Boolean));
    expect(lockOf(root)).toBe(LOCKED['cases/dead-phones/blocks.lock.yaml']);
  };

  it('numbers nothing anew where a lock was deleted that Git knows, and says how it comes back', () =>
    withProject(LOCKED, (root) => {
      const git = inGit(root);
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'a');
      rmSync(join(root, LOCK));
      for (const command of [sync, check] as const) {
        const { status } = run(command, root, ...(command === check ? ['--fix'] : []));
        expect(status).toBe(1);
        expect(existsSync(join(root, LOCK))).toBe(false);
      }
      expect(run(sync, root).out).toContain(`Bring it back: git checkout -- ${LOCK}; then`);
      git('commit', '-qam', 'b');
      bringBack(root, run(sync, root).out);
    }));

  it('says of a lock that a merge lost the way back, and nothing that follows from it', () =>
    withProject(LOCKED, (root) => {
      const git = inGit(root);
      git('init', '-q', '-b', 'main');
      rmSync(join(root, LOCK));
      git('add', '-A');
      git('commit', '-qm', 'without');
      git('checkout', '-qb', 'other');
      writeFileSync(join(root, LOCK), LOCKED['cases/dead-phones/blocks.lock.yaml']!);
      // What a lock knows and a first numbering does not.
      const record = join(root, 'content/cases/dead-phones/case.yaml');
      const text = readFileSync(record, 'utf8');
      writeFileSync(record, text.replace('evidence: [p2]', 'evidence: [p2abc]'));
      git('add', '-A');
      git('commit', '-qm', 'with');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-commit', '--no-ff', 'other');
      git('rm', '-qf', LOCK);
      git('commit', '-qm', 'merged');
      for (const status of ['published', 'draft']) {
        writeFileSync(
          record,
          readFileSync(record, 'utf8').replace(/^status: \w+/, `status: ${status}`),
        );
        const lines = run(check, root).out.trim().split('\n');
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(/^content\S+:1:1 lock-lost .* git checkout \w+ -- \S+; then/);
        expect(run(translations, root).out).toContain('cannot be told');
      }
      bringBack(root, run(check, root).out);
    }));

  it.each([
    ['lost a line', (text: string) => text.replace(/\n {2}- \{id: p2,.*/, ''), 'lock-holes'],
    ['kept marks', (text: string) => text.replace('blocks:', '=======\nblocks:'), 'lock-unread'],
  ])('says of a committed lock that %s from which commit it comes back', (_, spoil, rule) =>
    withProject(LOCKED, (root) => {
      const git = inGit(root);
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'a');
      writeFileSync(join(root, LOCK), spoil(lockOf(root)));
      git('commit', '-qam', 'b');
      for (const command of [check, sync]) {
        const { out, status } = run(command, root);
        expect(status).toBe(1);
        expect(out).toContain(` ${rule} `);
        const [, commit = ''] = /git checkout (\w+) -- /.exec(out) ?? [];
        expect(git('log', '-1', '--format=%s', commit).trim()).toBe('a');
      }
    }),
  );

  it('says of a lock that is missing while a merge is open the way back to that of a branch', () =>
    withProject(LOCKED, (root) => {
      const git = inGit(root);
      git('init', '-q', '-b', 'main');
      git('add', '-A');
      git('commit', '-qm', 'a');
      git('checkout', '-qb', 'other');
      git('rm', '-q', LOCK);
      git('commit', '-qm', 'b');
      git('checkout', '-q', 'main');
      const whole = LOCKED['cases/dead-phones/blocks.lock.yaml'] as string;
      writeFileSync(join(root, LOCK), whole.replace('dead', 'dead '));
      git('commit', '-qam', 'c');
      writeFileSync(join(root, LOCK), whole);
      git('commit', '-qam', 'd');
      git('merge', '-q', 'other');
      rmSync(join(root, LOCK), { force: true });
      bringBack(root, run(check, root).out);
    }));

  it('writes down who read what again, paragraph by paragraph', () =>
    withProject(edited, (root) => {
      run(sync, root);
      const { out } = run(sync, root, '--reviewed', 'dead-phones/fa#p2', '--by', 'A. Reader');
      expect(out).toContain('dead-phones/fa: p2 read again and found to hold, by A. Reader');
      expect(lockOf(root)).toMatch(/fa: \{.*by: A\. Reader, on: \d{4}-\d\d-\d\d\}/);
      expect(run(translations, root).out).toContain('fa  whole');
      run(sync, root, '--reviewed', 'dead-phones', '--all', '--by', 'B');
      expect(run(translations, root).out).not.toContain('to be read again');
    }));

  it.each([
    ['a case', 'dead-phone/fa#p2', 'Did you mean “dead-phones”?'],
    ['a language', 'dead-phones/fr#p2', 'Translations: dead-phones/fa.'],
    ['an original', 'dead-phones/en#p2', 'There is no translation dead-phones/en.'],
    ['a paragraph', 'dead-phones/fa#p22', 'Did you mean “p2”?'],
    ['a claim', 'dead-phones#event-11', 'Did you mean “event-1”?'],
    ['nothing of a translation', 'dead-phones/fa', '--all for all of them. To be read again: p2.'],
  ])('refuses %s that is not there, and says what is', (_, asked, said) =>
    withProject(edited, (root) => {
      const { err, status } = run(sync, root, '--reviewed', asked, '--by', 'A');
      expect(status).toBe(1);
      expect(err).toContain(said);
      expect(lockOf(root)).toBe(LOCKED['cases/dead-phones/blocks.lock.yaml']);
    }),
  );

  it.each([
    ['marks of a merge', (text: string) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> other\n`],
    ['a slip', (text: string) => text.replace('{id: p3,', '{id p3,')],
    ['nothing in it', () => ''],
    ['its end missing', (text: string) => text.slice(0, -80)],
    ['a newer version', (text: string) => text.replace('version: 2', 'version: 9')],
    ['bytes that are no text', () => Uint8Array.of(0xff, 0xfe, 0x00)],
  ])('nor any other command writes over a lock with %s', (_, spoil) => {
    const path = 'cases/dead-phones/blocks.lock.yaml';
    const broken = { ...inserted, [path]: spoil(String(LOCKED[path])) };
    withProject(broken, (root) => {
      const bytes = readFileSync(join(root, LOCK));
      const { out, status } = run(sync, root);
      expect(status, out).toBe(1);
      expect(out).toContain('dead-phones: not written; first mend');
      expect(run(check, root, '--fix').status).toBe(1);
      expect(run(sync, root, '--reviewed', 'dead-phones/fa#p2', '--by', 'A').status).toBe(1);
      expect(run(newCase, root, 'dead-phones', '--lang', 'en').status).toBe(1);
      expect(readFileSync(join(root, LOCK))).toEqual(bytes);
    });
  });

  it('that cannot be read as it stands is called neither whole nor read again', () =>
    withProject(change(LOCKED, FA, 'خرابی', '<b>خرابی'), (root) => {
      expect(run(translations, root).out).toContain('fa  cannot be told: npm run check says why');
      const { out, status } = run(sync, root, '--reviewed', 'dead-phones/fa#p2', '--by', 'A');
      expect(status).toBe(1);
      expect(out).toContain('not written; first mend:');
      expect(out).not.toContain('found to hold');
    }));

  it('that changed in no word is said to have changed in its form', () => {
    const form = change(LOCKED, EN, 'nobody could call</Term>', '*nobody* could call</Term>');
    withProject(form, (root) => {
      run(sync, root);
      expect(run(translations, root).out).toContain('(not its words: it has become');
    });
  });

  it('of a translation that was made from another text is named', () => {
    const ZH = FA.replace('.fa.', '.zh.');
    const zh = String(LOCKED[FA]).replace('lang: fa', 'lang: zh');
    withProject({ ...LOCKED, [ZH]: zh }, (root) => {
      run(sync, root);
      const edit = (file: string, from: string, to: string): void => {
        const path = join(root, 'content', file);
        writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      };
      edit(FA, 'role: translation', 'role: original');
      edit(FA, 'of: en\ntranslators: [Test]\n', '');
      edit(EN, 'role: original', 'role: translation\nof: fa\ntranslators: [Test]');
      edit(ZH, 'of: en', 'of: fa');
      run(sync, root);
      expect(run(translations, root).out).toContain('made from the text in English, which is a');
    });
  });

  it('is not undone by check --fix: what is behind stays behind', () => {
    const arabic = change(edited, FA, 'کسی', 'كسي');
    withProject(arabic, (root) => {
      run(check, root, '--fix');
      expect(run(translations, root).out).toContain('fa  1 to be read again');
    });
  });
});
