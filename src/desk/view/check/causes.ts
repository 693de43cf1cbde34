import type { Finding } from '../../worker/case-state.ts';

/** What has one cause: all findings of a rule. */
export interface Cause {
  rule: Finding['rule'];
  kind: Finding['kind'];
  severity: Finding['severity'];
  findings: Finding[];
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning'];

/** Findings by cause: errors first, then in the order in which they were found. */
export const causesOf = (findings: readonly Finding[]): Cause[] => {
  const causes = new Map<string, Cause>();
  for (const finding of findings) {
    const { rule, kind, severity } = finding;
    const key = `${severity} ${rule}`;
    const cause = causes.get(key) ?? { rule, kind, severity, findings: [] };
    cause.findings.push(finding);
    causes.set(key, cause);
  }
  return [...causes.values()].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
};

/** How many errors there are. */
export const errorsIn = (findings: readonly Finding[] = []): number =>
  findings.filter(({ severity }) => severity === 'error').length;
