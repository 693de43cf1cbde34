import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../content/source/diagnostics.ts';
import { RULE_IDS } from '../../model/rules/rules.ts';
import { LOCALES } from '../../model/locale.ts';
import { errorGuide } from '../error-guide/write.ts';
import { pageOf, printFinding } from './print.ts';

const FINDING: Diagnostic = {
  severity: 'error',
  file: 'content/cases/a,b:c/50%.yaml',
  line: 3,
  column: 7,
  rule: 'unknown-key',
  values: { found: '100%\r\n::error::x', expected: 'status', nearest: '' },
};

describe('a finding as an annotation', () => {
  it.each(LOCALES)('is one command of GitHub in %s, whatever its values hold', (locale) => {
    const line = printFinding(FINDING, { format: 'github', locale, site: {} });
    expect(line).toMatch(
      /^::error file=content\/cases\/a%2Cb%3Ac\/50%25\.yaml,line=3,col=7,title=unknown-key::/,
    );
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.slice(line.indexOf('key::') + 5)).toContain('100%25');
  });

  it('names the line of the guide that explains each rule', () => {
    for (const locale of LOCALES)
      for (const rule of RULE_IDS) {
        const [, line] = /:(\d+)$/.exec(pageOf(rule, locale, {})) ?? [];
        expect(errorGuide(locale).split('\n')[Number(line) - 1]).toBe(`### ${rule}`);
      }
  });
});
