import { z } from '../../model/zod.ts';
import { LOCALES } from '../../model/locale.ts';
import { branchesOf, schemasAt } from './schema-shape.ts';

/** How deep a sketch goes: a record within a list within a record. */
const DEPTH = 3;

const mapSketch = (shape: Record<string, z.core.$ZodType>, depth: number): string => {
  const required = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== 'optional');
  const isText = LOCALES.every((locale) => locale in shape);
  const keys = required.length === 0 && isText ? ['en'] : required;
  if (keys.length === 0 || depth === 0) return '{ … }';
  return `{ ${keys.map((key) => `${key}: ${sketchOf(shape[key]!, depth - 1)}`).join(', ')} }`;
};

const sketchOf = (schema: z.core.$ZodType, depth: number): string => {
  const [first] = branchesOf(schema);
  if (first instanceof z.core.$ZodObject) return mapSketch(first._zod.def.shape, depth);
  if (first instanceof z.core.$ZodArray) return `[${sketchOf(first._zod.def.element, depth)}]`;
  const values = branchesOf(schema).flatMap((branch) => [...(branch._zod.values ?? [])]);
  return values.length > 0 ? values.map(String).join(' | ') : '…';
};

/** What belongs at a path of the data, with its required keys: `{ text: { en: … }, evidence: […] }`. */
export const sketchAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string => {
  const [found] = schemasAt(schema, path, data);
  return found ? sketchOf(found, DEPTH) : '…';
};
