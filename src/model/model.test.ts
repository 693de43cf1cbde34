import { describe, expect, it } from 'vitest';
import { articleFrontMatter } from './article.ts';
import { caseRecord, figure } from './case.ts';
import { statement } from './claim.ts';
import { conceptFile } from './concept.ts';
import { articleFor, originalsOf } from './corpus.ts';
import type { Article } from './corpus.ts';
import { isLocale, LOCALE_INFO, LOCALES, localeOf } from './locale.ts';
import { blocksLock, LOCK_VERSION } from './lock.ts';
import { COMPONENTS, IMAGE_PATH, REQUIRED_ATTRIBUTES } from './mdx.ts';
import { guideFrontMatter, practiceFrontMatter } from './page.ts';
import { httpsUrl, inLocale, localized, slug } from './text.ts';

const text = { en: 'A text' };
const accepts = (
  schema: { safeParse: (value: unknown) => { success: boolean } },
  value: unknown,
): boolean => schema.safeParse(value).success;

describe('locales', () => {
  it('have a tag, a direction and a name each', () => {
    for (const locale of LOCALES) expect(localeOf(LOCALE_INFO[locale].tag)).toBe(locale);
    expect(LOCALE_INFO.fa.dir).toBe('rtl');
  });
  it('are found from any tag', () => {
    expect(localeOf('zh-Hant-TW')).toBe('zh');
    expect(localeOf('de')).toBeUndefined();
    expect(isLocale('toString')).toBe(false);
  });
});

describe('texts', () => {
  it('need English, and nothing but the three languages', () => {
    expect(accepts(localized, { zh: '甲' })).toBe(false);
    expect(accepts(localized, { en: 'a', de: 'b' })).toBe(false);
    expect(accepts(localized, { en: ' a' })).toBe(false);
    expect(accepts(localized, { en: '' })).toBe(false);
  });
  it('come in the language of the reader, else in English and say so', () => {
    expect(inLocale({ en: 'a', fa: 'ب' }, 'fa')).toEqual({ text: 'ب', lang: 'fa' });
    expect(inLocale({ en: 'a' }, 'fa')).toEqual({ text: 'a', lang: 'en' });
  });
  it('are slugs only in lower case with single hyphens', () => {
    expect(accepts(slug, 'call-surge')).toBe(true);
    for (const bad of ['Call', 'a--b', '-a', 'a_b', '../a', '', '案'])
      expect(accepts(slug, bad)).toBe(false);
  });
  it('have https addresses only', () => {
    expect(accepts(httpsUrl, 'https://example.org/')).toBe(true);
    for (const bad of ['http://example.org/', 'javascript:x', 'example.org'])
      expect(accepts(httpsUrl, bad)).toBe(false);
  });
});

describe('schemas', () => {
  it('refuse unknown keys', () => {
    expect(accepts(statement, { id: 'a', text, evidence: ['p1'] })).toBe(true);
    expect(accepts(statement, { id: 'a', text, evidence: ['p1'], note: 'x' })).toBe(false);
    expect(accepts(practiceFrontMatter, { lang: 'en', title: 'a', summary: 'b' })).toBe(true);
    expect(
      accepts(practiceFrontMatter, { lang: 'en', title: 'a', summary: 'b', layout: './x' }),
    ).toBe(false);
    expect(
      accepts(guideFrontMatter, { lang: 'en', title: 'a', summary: 'b', audience: 'nobody' }),
    ).toBe(false);
  });
  it('refuse a claim without evidence', () => {
    expect(accepts(statement, { id: 'a', text, evidence: [] })).toBe(false);
    expect(accepts(figure, { id: 'a', label: text, value: 1, unit: text })).toBe(false);
  });
  it('take a figure as exact unless it says otherwise', () => {
    expect(
      figure.parse({ id: 'a', label: text, value: 1, unit: text, evidence: ['p1'] }).bound,
    ).toBe('exact');
  });
  it('need the original and the translators of a translation', () => {
    const common = { lang: 'fa', title: 'a', basis: 'retold' };
    expect(accepts(articleFrontMatter, { ...common, role: 'original' })).toBe(true);
    expect(accepts(articleFrontMatter, { ...common, role: 'original', of: 'en' })).toBe(false);
    expect(accepts(articleFrontMatter, { ...common, role: 'translation' })).toBe(false);
    expect(
      accepts(articleFrontMatter, { ...common, role: 'translation', of: 'en', translators: ['T'] }),
    ).toBe(true);
  });
  it('need a name and a definition of a concept in one language', () => {
    const label = { zh: '甲' };
    expect(accepts(conceptFile, { prefLabel: label, definition: label })).toBe(true);
    expect(accepts(conceptFile, { prefLabel: label })).toBe(false);
    expect(accepts(conceptFile, { prefLabel: label, definition: {} })).toBe(false);
  });
  it('refuse a record that lacks its summary', () => {
    expect(accepts(caseRecord, { status: 'draft', updated: '2026-11-21' })).toBe(false);
  });
  it('refuse a lock with ids that are none', () => {
    const block = { id: 'p1', kind: 'h2', originals: { en: { hash: '0123456789ab' } } };
    const lock = { version: LOCK_VERSION, base: 'en', blocks: [block], retired: [], held: [] };
    expect(accepts(blocksLock, lock)).toBe(true);
    expect(accepts(blocksLock, { ...lock, blocks: [{ ...block, id: 'q1' }] })).toBe(false);
    expect(
      accepts(blocksLock, { ...lock, held: [{ id: 'e', cites: { q1: '0123456789ab' } }] }),
    ).toBe(false);
  });
});

describe('the allowlist', () => {
  it('has no attribute that can carry code', () => {
    for (const attributes of Object.values(COMPONENTS))
      for (const name of Object.keys(attributes))
        expect(name).not.toMatch(/^on|style|:|srcdoc|href/);
  });
  it('requires only what it allows', () => {
    for (const [name, required] of Object.entries(REQUIRED_ATTRIBUTES))
      for (const attribute of required)
        expect(Object.keys(COMPONENTS[name] ?? {})).toContain(attribute);
  });
  it('takes pictures beside the text only', () => {
    expect(IMAGE_PATH.test('./a-1.webp')).toBe(true);
    for (const bad of ['a.webp', '../a.webp', './a.svg', './a/b.png', '/a.png', './a.webp?x'])
      expect(IMAGE_PATH.test(bad)).toBe(false);
  });
});

describe('the articles of a case', () => {
  const article = (lang: Article['lang'], role: 'original' | 'translation'): Article =>
    ({
      lang,
      role,
      title: lang,
      basis: 'retold',
      blocks: [],
      behind: [],
      path: '',
    }) as unknown as Article;
  const articles = { zh: article('zh', 'original'), fa: article('fa', 'translation') };

  it('come in the language of the reader, else as the original', () => {
    expect(originalsOf({ articles })).toEqual(['zh']);
    expect(articleFor({ articles }, 'fa')?.lang).toBe('fa');
    expect(articleFor({ articles }, 'en')?.lang).toBe('zh');
  });
});
