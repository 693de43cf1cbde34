import { describe, expect, it } from 'vitest';
import type { ReportAt } from '../../content/source/diagnostics.ts';
import { change, load, LOCKED } from '../../content/testing/fixture.ts';
import { readYaml } from '../../content/yaml/yaml.ts';
import { LOCALES } from '../../model/locale.ts';
import { RULES, RULE_IDS, rulesOf, type RuleId } from '../../model/rules/rules.ts';
import { rulesOf as styleRulesOf } from '../../content/checks/style-rules.ts';

const EN = 'cases/dead-phones/article.en.mdx';
const PARAGRAPH =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';

/** Their examples are too long to be written out, or are files. */
const IN_WORDS: RuleId[] = [
  'mdx-too-many',
  'mdx-too-deep',
  'paragraph-too-long',
  'image-file',
  'image-moving',
  'image-size',
  'bidi-control',
];
/** What they need is not in the corpus of these tests. */
const ELSEWHERE: RuleId[] = ['dead-link', 'link-to-draft', 'image-missing'];

const inArticle = (text: string): string[] =>
  load(change(LOCKED, EN, PARAGRAPH, text)).diagnostics.map(({ rule }) => rule);

const inYaml = (text: string): string[] => {
  const found: string[] = [];
  const report: ReportAt = (_, rule) => found.push(rule);
  readYaml({ path: 'a.yaml', text }, report);
  return found;
};

const NO_WORDS = { zh: [], en: [], fa: [] };

const inStyle = (text: string): string[] =>
  LOCALES.flatMap((locale) =>
    styleRulesOf(locale, NO_WORDS)
      .filter(({ find }) => find(text).length > 0)
      .map(({ rule }) => rule),
  );

describe('the example of a rule', () => {
  it.each([
    ...rulesOf(['mdx', 'reading', 'link'])
      .filter((rule) => ![...IN_WORDS, ...ELSEWHERE].includes(rule))
      .map((rule) => ({ rule, find: inArticle })),
    ...rulesOf(['yaml']).map((rule) => ({ rule, find: inYaml })),
    ...rulesOf(['style'])
      .filter((rule) => rule !== 'style-word')
      .map((rule) => ({ rule, find: inStyle })),
  ])('$rule is wrong and right', ({ rule, find }) => {
    expect(find(RULES[rule].wrong)).toContain(rule);
    expect(find(RULES[rule].right)).not.toContain(rule);
  });

  it.each(RULE_IDS)('%s shows two different things', (rule) => {
    expect(RULES[rule].wrong).not.toBe(RULES[rule].right);
  });
});
