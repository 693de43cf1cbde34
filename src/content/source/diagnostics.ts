import { byUnits } from '../../text/order.ts';
import { RULES, type RuleId } from '../../model/rules/rules.ts';
import { withoutConsequences } from './consequences.ts';
import type { Position } from './source.ts';

/** One finding: where, which rule, and what its message needs. The text is made in `src/i18n`. */
export interface Diagnostic extends Position {
  severity: 'error' | 'warning';
  /** Path from the project's top. */
  file: string;
  rule: RuleId;
  values: Record<string, string | number>;
}

/** Takes findings; the readers of files get one and go on after an error. */
export type Report = (diagnostic: Diagnostic) => void;

/** A report that is bound to a file: place, rule, values. */
export type ReportAt = (at: Position, rule: RuleId, values?: Diagnostic['values']) => void;

/** The reports of one file, of one severity. */
export const reportIn =
  (report: Report, file: string, severity: Diagnostic['severity'] = 'error'): ReportAt =>
  (at, rule, values = {}) =>
    report({ severity, file, line: at.line, column: at.column, rule, values });

/** As many findings of a kind in a file as somebody reads. */
const MOST_OF_A_KIND = 100;

/** A report that passes on so many findings of a kind in a file, and at the end says how many more. */
export const cappedReport = (report: Report): { report: Report; finish: () => void } => {
  const kinds = new Map<string, { first: Diagnostic; count: number }>();
  return {
    report: (finding) => {
      const key = `${finding.severity} ${finding.rule} ${finding.file}`;
      const kind = kinds.get(key) ?? { first: finding, count: 0 };
      kind.count += 1;
      kinds.set(key, kind);
      if (kind.count <= MOST_OF_A_KIND) report(finding);
    },
    finish: () => {
      for (const { first, count } of kinds.values())
        if (count > MOST_OF_A_KIND)
          report({
            ...first,
            rule: 'more-findings',
            values: { count: count - MOST_OF_A_KIND, of: first.rule },
          });
    },
  };
};

/** The same of findings that were made already. */
export const capped = (findings: readonly Diagnostic[]): Diagnostic[] => {
  const kept: Diagnostic[] = [];
  const { report, finish } = cappedReport((finding) => kept.push(finding));
  findings.forEach(report);
  finish();
  return kept;
};

/** By file, line, column, rule; the same finding only once. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      byUnits(a.file, b.file) || a.line - b.line || a.column - b.column || byUnits(a.rule, b.rule),
  );
  const seen = new Set<string>();
  return sorted.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic);
    return !seen.has(key) && seen.add(key);
  });
};

const MOST_LINES = 5;

/**
 * What has one cause, a name that is nowhere or a number that nothing says, is said at its first
 * place in a file, with the lines of the others.
 */
export const sayOnce = (found: readonly Diagnostic[]): Diagnostic[] => {
  const sorted = withoutConsequences(found);
  const lines = new Map<string, Set<number>>();
  const keyOf = ({ file, severity, rule, values }: Diagnostic): string | undefined =>
    RULES[rule].isOneCause && JSON.stringify([file, severity, rule, values.found, values.blocks]);
  const first = sorted.filter((one) => {
    const key = keyOf(one);
    const known = key === undefined ? undefined : lines.get(key);
    known?.add(one.line);
    if (key !== undefined && !known) lines.set(key, new Set([one.line]));
    return !known;
  });
  return first.map((one) => {
    const [, ...also] = lines.get(keyOf(one) ?? '') ?? [];
    if (also.length === 0) return one;
    const more = also.length > MOST_LINES ? ' …' : '';
    return { ...one, values: { ...one.values, also: also.slice(0, MOST_LINES).join(', ') + more } };
  });
};

/** Whether one of the findings is an error. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
