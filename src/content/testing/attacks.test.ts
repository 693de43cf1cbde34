import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANARY, TEXT_ATTACKS } from './attacks.ts';
import { FILE_ATTACKS } from './file-attacks.ts';
import {
  change,
  findings,
  formatFinding,
  load,
  LOCKED,
  withProject,
  type Files,
} from './fixture.ts';
import { HARMLESS } from './harmless.ts';
import { loadCorpus } from '../compile/corpus.ts';
import { diskFiles } from '../source/disk.ts';
import { contentError } from '../source/format.ts';
import { printLock } from '../lock/file/lock-file.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const RECORD = 'cases/dead-phones/case.yaml';
const LOCK = 'cases/dead-phones/blocks.lock.yaml';
const PARAGRAPH =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';

/** Cases of one English text each, beside the valid one: `text-0`, `text-1` … */
const casesOf = (texts: readonly string[]): Files => ({
  ...LOCKED,
  ...Object.fromEntries(
    texts.flatMap((text, index) => [
      [`cases/text-${index}/case.yaml`, LOCKED[RECORD]!],
      [`cases/text-${index}/article.en.mdx`, change(LOCKED, EN, PARAGRAPH, text)[EN]!],
    ]),
  ),
});

/** What a build finds in files, as the check prints it, and the error that it stops with. */
const build = (files: Files): { found: string[]; said: string } => {
  const { diagnostics } = load(files);
  return { found: diagnostics.map(formatFinding), said: String(contentError(diagnostics)) };
};

describe('attacks', () => {
  it.each(FILE_ATTACKS)(
    '$name is refused at its line, and by the build',
    ({ files, file, line, rule }) => {
      const { found, said } = build(files);
      const own = found.filter((one) => one.startsWith(`content/${file}:${line}:`));
      const [refused = ''] = own.filter((one) => one.includes(` ${rule} `));
      expect(refused, found.join('\n')).not.toBe('');
      expect(said).toContain(refused);
    },
  );

  describe('in texts', () => {
    let built: ReturnType<typeof build>;
    beforeAll(() => {
      // A published case without its ids is asked nothing else.
      const locks = TEXT_ATTACKS.map((_, index) => [
        `cases/text-${index}/blocks.lock.yaml`,
        LOCKED[LOCK]!,
      ]);
      const cases = casesOf(TEXT_ATTACKS.map(({ text }) => text));
      built = build({ ...cases, ...(Object.fromEntries(locks) as Files) });
    });

    it.each(TEXT_ATTACKS.map((attack, index) => ({ ...attack, index })))(
      '$name is refused at its line, and by the build in the same words',
      ({ index, rule, at = 0 }) => {
        const file = `content/cases/text-${index}/article.en.mdx`;
        const errors = built.found.filter((line) => !line.startsWith('warning: '));
        const own = errors.filter((line) => line.startsWith(`content/cases/text-${index}/`));
        const place = new RegExp(`^${file}:${10 + at}:\\d+ ${rule} `);
        expect(
          own.filter((line) => place.test(line)),
          own.join('\n'),
        ).not.toEqual([]);
        for (const error of own) expect(built.said).toContain(error);
      },
    );
  });

  it('by symbolic links are refused', () => {
    withProject(LOCKED, (root) => {
      writeFileSync(join(root, 'secret'), 'x');
      mkdirSync(join(root, 'elsewhere'));
      const cases = join(root, 'content/cases');
      symlinkSync(join(root, 'secret'), join(cases, 'dead-phones/article.zh.mdx'));
      symlinkSync(join(root, 'secret'), join(cases, 'dead-phones/a.png'));
      symlinkSync(join(root, 'elsewhere'), join(cases, 'other'));
      const found = loadCorpus(diskFiles(root)).diagnostics.map(
        ({ file, rule }) => `${file} ${rule}`,
      );
      for (const path of ['dead-phones/article.zh.mdx', 'dead-phones/a.png', 'other'])
        expect(found).toContain(`content/cases/${path} file-link`);
    });
  });

  it('by folders that are links, by pipes and by hidden files are named', () => {
    withProject(LOCKED, (root) => {
      const cases = join(root, 'content/cases');
      spawnSync('mkfifo', [join(cases, 'dead-phones/article.zh.mdx')]);
      writeFileSync(join(cases, 'dead-phones/.env'), 'x');
      const found = loadCorpus(diskFiles(root)).diagnostics.map(
        ({ file, rule }) => `${file} ${rule}`,
      );
      expect(found).toContain('content/cases/dead-phones/article.zh.mdx file-special');
      expect(found).toContain('content/cases/dead-phones/.env file-hidden');
      renameSync(cases, join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), cases);
      expect(loadCorpus(diskFiles(root)).diagnostics.map(({ rule }) => rule)).toEqual([
        'file-link',
      ]);
    });
  });

  afterAll(() => {
    expect(existsSync(join(process.cwd(), CANARY))).toBe(false);
  });
});

describe('harmless constructs', () => {
  let found: string[];
  beforeAll(() => {
    const files = casesOf(HARMLESS.map(([, text]) => text));
    const locks = Object.fromEntries(
      load(files).read.map(({ folder, locking }): [string, string] => [
        `${folder.path.replace('content/', '')}/blocks.lock.yaml`,
        printLock(locking!.lock),
      ]),
    );
    found = findings({ ...files, ...locks });
  });

  it.each(HARMLESS.map(([name], index) => ({ name, index })))('$name passes', ({ index }) => {
    const own = found.filter((line) => line.includes(`content/cases/text-${index}/`));
    expect(own.filter((line) => !/evidence-number|unknown-block|missing-/.test(line))).toEqual([]);
  });
});
