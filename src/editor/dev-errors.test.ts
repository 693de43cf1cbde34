import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../content/source/diagnostics.ts';
import { overlay } from './dev-errors.ts';

const error: Diagnostic = {
  severity: 'error',
  file: 'content/cases/a/case.yaml',
  line: 3,
  column: 7,
  rule: 'article-empty',
  values: {},
};

afterEach(() => vi.unstubAllEnvs());

describe('errors in the browser', () => {
  it('stand in the language of the terminal, Persian on a line of its own in its own order', () => {
    const [chinese, persian] = ['zh_CN.UTF-8', 'fa_IR.UTF-8'].map((terminal) => {
      vi.stubEnv('LC_ALL', terminal);
      return overlay([error]).err.message;
    });
    expect(chinese).toMatch(/^content\/cases\/a\/case\.yaml:3:7 article-empty \p{sc=Han}/u);
    expect(persian).toMatch(
      /^content\/cases\/a\/case\.yaml:3:7 article-empty\n\u2067\p{sc=Arab}.*\u2069$/u,
    );
  });
});
