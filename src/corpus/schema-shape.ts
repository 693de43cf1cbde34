import { z } from 'astro/zod';

/** The schema inside optional, default, preprocess and the like. */
const unwrap = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = def.innerType ?? (def.type === 'pipe' ? def.out : undefined);
  return inner ? unwrap(inner as z.core.$ZodType) : schema;
};

const branchesOf = (schema: z.core.$ZodType): z.core.$ZodType[] => {
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

/** The keys that a schema knows at a path of the data; for advice in messages. */
export const shapeAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): string[] => {
  const branches = chosen(branchesOf(schema), data);
  const [step, ...rest] = path;
  if (step === undefined)
    return branches.flatMap((branch) =>
      branch instanceof z.core.$ZodObject ? Object.keys(branch._zod.def.shape) : [],
    );
  const value = (data as Record<PropertyKey, unknown> | undefined)?.[step];
  return branches.flatMap((branch) => {
    if (branch instanceof z.core.$ZodArray) return shapeAt(branch._zod.def.element, rest, value);
    const field =
      branch instanceof z.core.$ZodObject ? branch._zod.def.shape[String(step)] : undefined;
    return field ? shapeAt(field, rest, value) : [];
  });
};
