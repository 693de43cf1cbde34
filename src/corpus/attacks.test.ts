import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { LoaderContext } from 'astro/loaders';
import { CANARY, TEXT_ATTACKS } from './attacks.ts';
import { FILE_ATTACKS } from './file-attacks.ts';
import { change, findings, LOCKED, lockFor, withProject, type Files } from './fixture.ts';
import { HARMLESS } from './harmless.ts';
import { loadCorpus } from './corpus.ts';
import { casesLoader } from './loader.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const PARAGRAPH =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';

/** What the build says of files: the error that its loader stops with. */
const build = (files: Files): Promise<string> =>
  withProject(files, async (root) => {
    const context = { config: { root: pathToFileURL(`${root}/`) } };
    try {
      await casesLoader.load(context as unknown as LoaderContext);
      return '';
    } catch (error) {
      return String(error);
    }
  });

describe('attacks', () => {
  it.each(TEXT_ATTACKS)('$name is refused at its line', ({ text, rule, at = 0 }) => {
    const found = findings(change(LOCKED, EN, PARAGRAPH, text));
    const place = new RegExp(`^content/${EN}:${10 + at}:\\d+ ${rule} `);
    expect(
      found.filter((line) => place.test(line)),
      found.join('\n'),
    ).not.toEqual([]);
  });

  it.each(FILE_ATTACKS)('$name is refused at its line', ({ files, file, line, rule }) => {
    const found = findings(files);
    const own = found.filter((one) => one.startsWith(`content/${file}:${line}:`));
    expect(
      own.filter((one) => one.includes(` ${rule} `)),
      found.join('\n'),
    ).not.toEqual([]);
  });

  it('are refused by the build in the same words', async () => {
    for (const { text } of TEXT_ATTACKS) {
      const files = change(LOCKED, EN, PARAGRAPH, text);
      const errors = findings(files).filter((line) => !line.startsWith('warning: '));
      const said = await build(files);
      for (const error of errors) expect(said).toContain(error);
    }
    for (const { files } of FILE_ATTACKS) expect(await build(files)).not.toBe('');
  });

  it('by symbolic links are refused', () => {
    withProject(LOCKED, (root) => {
      writeFileSync(join(root, 'secret'), 'x');
      mkdirSync(join(root, 'elsewhere'));
      const cases = join(root, 'content/cases');
      symlinkSync(join(root, 'secret'), join(cases, 'dead-phones/article.zh.mdx'));
      symlinkSync(join(root, 'secret'), join(cases, 'dead-phones/a.png'));
      symlinkSync(join(root, 'elsewhere'), join(cases, 'other'));
      const found = loadCorpus(root).diagnostics.map(({ file, rule }) => `${file} ${rule}`);
      for (const path of ['dead-phones/article.zh.mdx', 'dead-phones/a.png', 'other'])
        expect(found).toContain(`content/cases/${path} file-link`);
    });
  });

  it('by folders that are links, by pipes and by hidden files are named', () => {
    withProject(LOCKED, (root) => {
      const cases = join(root, 'content/cases');
      spawnSync('mkfifo', [join(cases, 'dead-phones/article.zh.mdx')]);
      writeFileSync(join(cases, 'dead-phones/.env'), 'x');
      const found = loadCorpus(root).diagnostics.map(({ file, rule }) => `${file} ${rule}`);
      expect(found).toContain('content/cases/dead-phones/article.zh.mdx file-special');
      expect(found).toContain('content/cases/dead-phones/.env file-hidden');
      renameSync(cases, join(root, 'elsewhere'));
      symlinkSync(join(root, 'elsewhere'), cases);
      expect(loadCorpus(root).diagnostics.map(({ rule }) => rule)).toEqual(['file-link']);
    });
  });

  afterAll(() => {
    expect(existsSync(join(process.cwd(), CANARY))).toBe(false);
  });
});

describe('harmless constructs', () => {
  it.each(HARMLESS)('%s passes', (_, text) => {
    const { 'cases/dead-phones/article.fa.mdx': _fa, ...rest } = LOCKED;
    const files = change(rest, EN, PARAGRAPH, text);
    const locked = { ...files, 'cases/dead-phones/blocks.lock.yaml': lockFor(files) };
    const found = findings(locked).filter(
      (line) => !/evidence-number|unknown-block|missing-/.test(line),
    );
    expect(found).toEqual([]);
  });
});
