import type { z } from '../../model/zod.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import { keyOf, show, TYPES, typeOf, valueAt, wrongValue } from './issue-values.ts';
import { isOptionalAt } from './schema-shape.ts';
import { sketchAt } from './schema-sketch.ts';
import type { Position } from '../source/source.ts';
import { emitUnknown, type Emit, type Path } from './unknown-keys.ts';
import type { YamlData } from './yaml.ts';

type Issue = z.core.$ZodIssue;
interface Finding {
  at: Position;
  rule: RuleId;
  values: Parameters<Emit>[2];
}

/** A file with more mistakes than anybody reads of is not worth the time to explain each. */
const MOST_ISSUES = 200;

/** The branch of a union that fits best: that with the fewest complaints. */
const bestBranch = (errors: Issue[][]): Issue[] =>
  [...errors].sort((a, b) => a.length - b.length)[0] ?? [];

/** A number or a word of YAML in quotation marks, as a text: 95550, `no`. */
const quoted = (found: unknown, yaml: YamlData, path: Path): string =>
  typeof found === 'number' || typeof found === 'boolean' ? `'${yaml.written(path)}'` : '';

/** A number that stands in quotation marks: "300". */
const bare = (found: unknown): string =>
  typeof found === 'string' && /^-?\d+(?:\.\d+)?$/.test(found) ? found : '';

const emitIssue = (
  issue: Issue,
  parent: Path,
  schema: z.ZodType,
  yaml: YamlData,
  emit: Emit,
): void => {
  const path = [...parent, ...issue.path];
  const found = valueAt(yaml.data, path);
  const key = keyOf(path);
  const missing = (): void =>
    emit(yaml.at(path), 'missing-key', {
      key: String(path.at(-1) ?? ''),
      path: key,
      ...(path.length > 1 && { inside: keyOf(path.slice(0, -1)) }),
      sketch: sketchAt(schema, path, yaml.data),
    });
  switch (issue.code) {
    case 'unrecognized_keys':
      return emitUnknown(issue.keys.slice(0, MOST_ISSUES), path, schema, yaml, emit);
    case 'invalid_type':
      if (found === undefined) return missing();
      if (typeof found === 'number' && path.at(-2) === 'evidence')
        return emit(yaml.at(path), 'wrong-format', { key, found, format: 'block-id' });
      return emit(yaml.at(path), 'wrong-type', {
        key,
        expected:
          typeof found === 'number' && issue.expected === 'number'
            ? 'finite'
            : (TYPES.get(issue.expected) ?? issue.expected),
        found: typeOf(found),
        quoted: issue.expected === 'string' ? quoted(found, yaml, path) : '',
        bare: issue.expected === 'number' ? bare(found) : '',
      });
    case 'invalid_value':
      if (found === undefined) return missing();
      return emit(yaml.at(path), 'wrong-value', { key, ...wrongValue(found, issue.values) });
    case 'invalid_union': {
      const branch = bestBranch(issue.errors as Issue[][]);
      if (branch.length > 0) {
        for (const inner of branch) emitIssue(inner, path, schema, yaml, emit);
        return;
      }
      if (found === undefined) return missing();
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      return emit(yaml.at(path), 'wrong-value', { key, ...wrongValue(found, options) });
    }
    case 'too_small':
      if (issue.origin === 'number') break;
      return emit(yaml.at(path), 'empty-value', {
        key,
        optional: isOptionalAt(schema, path, yaml.data) ? String(path.at(-1)) : '',
      });
    case 'invalid_key':
      return emit(yaml.atKey(path.slice(0, -1), String(path.at(-1))), 'wrong-format', {
        key: keyOf(path.slice(0, -1)),
        found: String(path.at(-1)),
        format: issue.issues[0]?.message ?? '',
      });
    case 'custom': {
      const rule: unknown = issue.params?.rule;
      return emit(yaml.at(path), 'wrong-format', { key, found: show(found), format: String(rule) });
    }
  }
  emit(yaml.at(path), 'wrong-format', { key, found: show(found), format: issue.message });
};

/** Without the keys that are missing only because they were mistyped: one mistake, one finding. */
const withoutEchoes = (found: readonly Finding[]): Finding[] => {
  const meant = found.flatMap(({ rule, values }) => (rule === 'unknown-key' ? [values.path] : []));
  return found.filter(({ rule, values }) => rule !== 'missing-key' || !meant.includes(values.path));
};

/**
 * Checks parsed YAML against a schema. Every fault is reported at its key or value, with the
 * nearest valid name where a name is wrong; undefined if there is any.
 */
export const validate = <T extends z.ZodType>(
  schema: T,
  yaml: YamlData,
  report: ReportAt,
): z.output<T> | undefined => {
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  const found: Finding[] = [];
  for (const issue of result.error.issues.slice(0, MOST_ISSUES))
    emitIssue(issue, [], schema, yaml, (at, rule, values) => {
      found.push({ at, rule, values });
    });
  for (const { at, rule, values } of withoutEchoes(found)) report(at, rule, values);
  return undefined;
};
