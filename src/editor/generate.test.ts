import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_MESSAGES, RULE_IDS } from '../i18n/diagnostics.ts';
import { LOCALES } from '../schema/locale.ts';
import { errorGuide } from './error-guide/write.ts';
import { schemaFiles } from './schema-files.ts';

const committed = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

describe('generated files are current (npm run generate)', () => {
  it.each(Object.entries(schemaFiles()))('schemas/%s', (name, text) => {
    expect(committed(`schemas/${name}`)).toBe(text);
  });
  it.each(LOCALES)('the guide to the errors in %s', (locale) => {
    const guide = errorGuide(locale);
    expect(committed(`content/guides/errors/${locale}.mdx`)).toBe(guide);
    for (const rule of RULE_IDS) expect(guide).toContain(`\n### ${rule}\n`);
  });
});

describe('messages', () => {
  it('take the same values in every language', () => {
    const values = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const rule of RULE_IDS)
      for (const locale of LOCALES)
        expect(values(DIAGNOSTIC_MESSAGES[locale][rule]), `${locale} ${rule}`).toEqual(
          values(DIAGNOSTIC_MESSAGES.en[rule]),
        );
  });
});
