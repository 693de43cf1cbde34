import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { RULES, RULE_IDS } from '../model/rules/rules.ts';
import { SCHEMES } from '../model/concept.ts';
import { LOCALES } from '../model/locale.ts';
import { LOCKED, withProject } from '../content/testing/fixture.ts';
import { errorGuide } from './error-guide/write.ts';
import { run } from './testing/fixture.ts';
import { main as generate } from './generate.ts';
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
  it.each(SCHEMES)('the line of vocabulary/%s.yaml that points to its schema', (scheme) => {
    expect(committed(`content/vocabulary/${scheme}.yaml`)).toMatch(
      /^# yaml-language-server: \$schema=\S+\n/,
    );
  });
});

describe('npm run generate', () => {
  const textsIn = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [relative(root, file), readFileSync(file, 'utf8')]),
    );

  it('writes the schemas, the guide and the line of each YAML file, and nothing the second time', () =>
    withProject(LOCKED, (root) => {
      expect(run(generate, root).status).toBe(0);
      const written = textsIn(root);
      for (const [name, text] of Object.entries(schemaFiles()))
        expect(written[`schemas/${name}`]).toBe(text);
      for (const locale of LOCALES)
        expect(written[`content/guides/errors/${locale}.mdx`]).toBe(errorGuide(locale));
      for (const [path, schema] of [
        ['cases/dead-phones/case.yaml', '../../../schemas/case.json'],
        ['vocabulary/hazard.yaml', '../../schemas/scheme.json'],
        ['vocabulary/hazard/phone-outage.yaml', '../../../schemas/concept.json'],
      ] as const)
        expect(written[`content/${path}`]).toBe(
          `# yaml-language-server: $schema=${schema}\n${String(LOCKED[path])}`,
        );
      expect(run(generate, root).status).toBe(0);
      expect(textsIn(root)).toEqual(written);
    }));
});

describe('messages', () => {
  it('take the same values in every language', () => {
    const values = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const rule of RULE_IDS)
      for (const locale of LOCALES)
        expect(values(RULES[rule].say[locale]), `${locale} ${rule}`).toEqual(
          values(RULES[rule].say.en),
        );
  });
});
