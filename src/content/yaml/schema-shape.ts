import { z } from '../../model/zod.ts';
import { valueAt } from './issue-values.ts';

/** The schema inside optional, default, preprocess and the like. */
const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? unwrap(inner as z.core.$ZodType) : schema;
};

/** What a schema may be: itself without its wrappers, or the branches of a union. */
export const branchesOf = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const plain = unwrap(schema);
  return plain instanceof z.core.$ZodUnion
    ? plain._zod.def.options.flatMap((option) => branchesOf(option))
    : [plain];
};

/** The branches of a discriminated union that the data chose; all of them where it did not. */
const chosen = (branches: z.core.$ZodType[], data: unknown): z.core.$ZodType[] => {
  const fitting = branches.filter(
    (branch) =>
      branch instanceof z.core.$ZodObject &&
      typeof data === 'object' &&
      data !== null &&
      Object.entries(branch._zod.def.shape).every(([key, field]) => {
        const plain = unwrap(field);
        if (!(plain instanceof z.core.$ZodLiteral)) return true;
        return plain._zod.def.values.includes((data as Record<string, never>)[key]);
      }),
  );
  return fitting.length > 0 ? fitting : branches;
};

/** The schemas at a path of the data: one, or those of the branches of a union. */
export const schemasAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType[] => {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const value = (data as Record<PropertyKey, unknown> | undefined)?.[step];
  return chosen(branchesOf(schema), data).flatMap((branch) => {
    if (branch instanceof z.core.$ZodArray) return schemasAt(branch._zod.def.element, rest, value);
    const shape = branch instanceof z.core.$ZodObject ? branch._zod.def.shape : {};
    const field = Object.hasOwn(shape, String(step)) ? shape[String(step)] : undefined;
    return field ? schemasAt(field, rest, value) : [];
  });
};

/** The keys that a schema knows at a path of the data; for advice in messages. */
export const shapeAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string[] =>
  schemasAt(schema, path, data).flatMap((found) =>
    chosen(branchesOf(found), valueAt(data, path)).flatMap((branch) =>
      branch instanceof z.core.$ZodObject ? Object.keys(branch._zod.def.shape) : [],
    ),
  );

/** Whether what stands at a path may be left out. */
export const isOptionalAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): boolean => schemasAt(schema, path, data).some(({ _zod }) => _zod.optin === 'optional');
