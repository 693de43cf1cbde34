import type { StyleFinding } from '../../content/checks/style.ts';
import type { Diagnostic } from '../../content/source/diagnostics.ts';
import type { Locale } from '../../model/locale.ts';
import { RULES } from '../../model/rules/rules.ts';
import { isConceptPath } from '../vocabulary/vocabulary.ts';
import { deskSays } from './desk-says.ts';
import type { Finding } from './case-state.ts';

/** The paths that a finding names: `sources.0.rights`. */
const aboutOf = ({ rule, values }: Diagnostic): Finding['about'] => {
  const named =
    rule === 'missing-key'
      ? [String(values.path)]
      : rule === 'missing-text' || rule === 'missing-locale'
        ? String(values.keys)
            .split(', ')
            .map((path) => `${path}.${values.language}`)
        : undefined;
  return named?.map((path) =>
    path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );
};

/** A diagnostic as the screens show it. */
export const findingOf = (one: Diagnostic, locale: Locale): Finding => {
  const isOfParts = one.file.endsWith('/case.yaml') || isConceptPath(one.file);
  const about = isOfParts ? aboutOf(one) : undefined;
  return {
    file: one.file,
    line: one.line,
    column: one.column,
    severity: one.severity,
    rule: one.rule,
    kind: RULES[one.rule].kind,
    message: deskSays(one.rule, one.values, locale),
    ...(about && { about }),
  };
};

/** A finding of style, with what mends it. */
export const styleFinding = (
  { diagnostic, fix, automatic }: StyleFinding,
  locale: Locale,
): Finding => ({
  ...findingOf(diagnostic, locale),
  ...(automatic && { mend: fix }),
});
