import type { ParsedArticle } from './article.ts';
import type { ReportAt } from '../source/diagnostics.ts';

/**
 * A translation, or a second original, must have the same sequence of kinds as the base. Reports
 * the first place where it differs, in the file that differs; true if there is none.
 */
export const checkAlignment = (
  base: ParsedArticle,
  other: ParsedArticle,
  report: ReportAt,
): boolean => {
  const length = Math.max(base.raw.length, other.raw.length);
  for (let index = 0; index < length; index += 1) {
    const expected = base.raw[index];
    const found = other.raw[index];
    if (expected?.kind === found?.kind) continue;
    const last = other.raw.at(-1);
    report(found ?? { line: (last?.line ?? 0) + 1, column: 1 }, 'translation-blocks', {
      number: index + 1,
      found: found?.kind ?? 'end',
      expected: expected?.kind ?? 'end',
      base: base.source.path,
      baseLine: expected?.line ?? base.raw.at(-1)?.line ?? 1,
    });
    return false;
  }
  return true;
};
