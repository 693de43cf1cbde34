import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../model/locale.ts';

const texts = globSync(join(import.meta.dirname, '*/*.mdx'));
const folders = [...new Set(texts.map((path) => dirname(path)))];
const read = (folder: string, locale: Locale): string =>
  readFileSync(join(folder, `${locale}.mdx`), 'utf8');

/** What a text is made of: its elements and paragraphs, without their words. */
const outline = (text: string): string[] =>
  text.split(/\n{2,}/).map((block) => (/^<|^---/.test(block) ? block.replace(/'[^]*'\n/, '') : ''));

describe.each(folders)('%s', (folder) => {
  it('is there in every language', () => {
    const names = texts.filter((path) => dirname(path) === folder).map((path) => basename(path));
    expect(names.sort()).toEqual(LOCALES.map((locale) => `${locale}.mdx`).sort());
  });

  it.each(LOCALES)('%s has the parts and paragraphs of English', (locale) => {
    expect(outline(read(folder, locale)).map((one) => one.trim())).toEqual(
      outline(read(folder, 'en')).map((one) => one.trim()),
    );
  });

  it('Persian has Persian letters only', () => {
    expect(read(folder, 'fa')).not.toMatch(/[يكى٠-٩]|[\u0600-\u06FF][,;?]/);
  });

  it('Chinese has full-width punctuation between Han characters', () => {
    expect(read(folder, 'zh')).not.toMatch(/\p{sc=Han}[,;:?!]/u);
  });
});

it('nothing else of the code makes a module of MDX', () => {
  const files = globSync(join(import.meta.dirname, '../../**/*.{ts,astro}'), {
    exclude: (path) => path.endsWith('.test.ts'),
  });
  const imported = files.flatMap((path) =>
    Array.from(
      readFileSync(path, 'utf8').matchAll(/\bfrom '([^'\n]+\.mdx)'|(import\.meta\.glob)/g),
      ([, from = 'glob']) => from,
    ),
  );
  expect(imported.filter((from) => !/^(?:\.\.\/)+_texts\/[\w/]+\.mdx$/.test(from))).toEqual([]);
  expect(imported.length).toBeGreaterThanOrEqual(LOCALES.length);
});
