import type { z } from 'astro/zod';
import { nearest } from '../text/distance.ts';
import type { RuleId } from '../i18n/diagnostics.ts';
import type { ReportAt } from './diagnostics.ts';
import { isOptionalAt, shapeAt } from './schema-shape.ts';
import type { Position } from './source.ts';
import type { YamlData } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Emit = (at: Position, rule: RuleId, values: Record<string, string | number>) => void;

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const typeOf = (value: unknown): string =>
  value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'map'
        : typeof value === 'number' && !Number.isFinite(value)
          ? 'infinite'
          : typeof value;

const TYPES: Record<string, string> = {
  array: 'as-list',
  object: 'map',
  record: 'map',
  int: 'number',
};

const keyOf = (path: Path): string => path.map(String).join('.');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );

/** The branch of a union that fits best: that with the fewest complaints. */
const bestBranch = (errors: Issue[][]): Issue[] =>
  [...errors].sort((a, b) => a.length - b.length)[0] ?? [];

const wrongValue = (found: unknown, values: readonly unknown[]) => {
  const valid = values.map(String);
  const near = typeof found === 'string' ? nearest(found, valid) : undefined;
  return { found: show(found), expected: valid.join(', '), nearest: near ?? '' };
};

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
  switch (issue.code) {
    case 'unrecognized_keys': {
      const valid = shapeAt(schema, path, yaml.data);
      const inner = new Map(Object.entries(found ?? {}));
      for (const unknown of issue.keys) {
        // `{ en: One, two. }`: what follows the comma was read as a key without a value.
        if (/\s/.test(unknown) && inner.get(unknown) === null) {
          emit(yaml.atKey(path, unknown), 'yaml-syntax', { detail: 'bare-comma' });
          continue;
        }
        emit(yaml.atKey(path, unknown), 'unknown-key', {
          found: unknown,
          expected: valid.join(', '),
          nearest: nearest(unknown, valid) ?? '',
        });
      }
      return;
    }
    case 'invalid_type':
      if (found === undefined)
        return emit(yaml.at(path), 'missing-key', { key: String(path.at(-1) ?? ''), path: key });
      return emit(yaml.at(path), 'wrong-type', {
        key,
        expected:
          typeof found === 'number' && issue.expected === 'number'
            ? 'finite'
            : (TYPES[issue.expected] ?? issue.expected),
        found: typeOf(found),
      });
    case 'invalid_value':
      if (found === undefined)
        return emit(yaml.at(path), 'missing-key', { key: String(path.at(-1) ?? ''), path: key });
      return emit(yaml.at(path), 'wrong-value', { key, ...wrongValue(found, issue.values) });
    case 'invalid_union': {
      const branch = bestBranch(issue.errors as Issue[][]);
      if (branch.length > 0) {
        for (const inner of branch) emitIssue(inner, path, schema, yaml, emit);
        return;
      }
      if (found === undefined)
        return emit(yaml.at(path), 'missing-key', { key: String(path.at(-1) ?? ''), path: key });
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
      return emit(yaml.at(path), 'wrong-value', { key, ...wrongValue(found, options) });
    }
    case 'too_small':
      if (issue.origin === 'number') break;
      return emit(yaml.at(path), 'empty-value', {
        key,
        optional: isOptionalAt(schema, path, yaml.data) ? String(path.at(-1)) : '',
      });
    case 'custom': {
      const rule: unknown = issue.params?.rule;
      return emit(yaml.at(path), 'wrong-format', { key, found: show(found), format: String(rule) });
    }
  }
  emit(yaml.at(path), 'wrong-format', { key, found: show(found), format: issue.message });
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
  for (const issue of result.error.issues) emitIssue(issue, [], schema, yaml, report);
  return undefined;
};
