import type { z } from '../../model/zod.ts';
import { nearest } from '../../text/distance.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import type { Position } from '../source/source.ts';
import { keyOf, valueAt } from './issue-values.ts';
import { isOptionalAt, shapeAt } from './schema-shape.ts';
import type { YamlData } from './yaml.ts';

export type Path = readonly PropertyKey[];

/** Takes what is wrong with a value or key of a file. */
export type Emit = (at: Position, rule: RuleId, values: Record<string, string | number>) => void;

/** Keys that the map at a path needs and lacks: one of them is what an unknown key was to be. */
const missingIn = (schema: z.ZodType, path: Path, found: unknown, data: unknown): string[] =>
  shapeAt(schema, path, data).filter(
    (key) => !Object.hasOwn(found ?? {}, key) && !isOptionalAt(schema, [...path, key], data),
  );

/** The key that a shorter or longer word stands for: `lang` for `language`. */
const shortened = (unknown: string, wanted: readonly string[]): string | undefined => {
  const found = wanted.filter(
    (key) => unknown.length > 2 && (key.startsWith(unknown) || unknown.startsWith(key)),
  );
  return found.length === 1 ? found[0] : undefined;
};

/** Says of keys that a map cannot have what they were to be. */
export const emitUnknown = (
  keys: readonly string[],
  path: Path,
  schema: z.ZodType,
  yaml: YamlData,
  emit: Emit,
): void => {
  const found = valueAt(yaml.data, path);
  const valid = shapeAt(schema, path, yaml.data);
  const wanted = missingIn(schema, path, found, yaml.data);
  const inner = new Map(Object.entries(found ?? {}));
  for (const unknown of keys) {
    // `{ en: One, two. }`: what follows the comma was read as a key without a value.
    if (/\s/.test(unknown) && inner.get(unknown) === null) {
      emit(yaml.atKey(path, unknown), 'yaml-syntax', { detail: 'bare-comma' });
      continue;
    }
    const meant =
      shortened(unknown, wanted) ?? nearest(unknown, wanted) ?? nearest(unknown, valid) ?? '';
    emit(yaml.atKey(path, unknown), 'unknown-key', {
      found: unknown,
      expected: valid.join(', '),
      nearest: meant,
      path: keyOf([...path, meant]),
    });
  }
};
