import { LOCALES } from '../../../model/locale.ts';
import type { z } from '../../../model/zod.ts';
import { valueAt } from '../issue-values.ts';
import { branchesOf, isOptionalAt, schemasAt } from '../schema-shape.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** More faults than these are no slips, and a record made of stand-ins says nothing. */
const MOST = 30;
const ROUNDS = 4;

const ANY_TEXT = Object.fromEntries(LOCALES.map((locale) => [locale, 'a']));

/** What may stand in for a value that does not fit. */
const STAND_INS: readonly unknown[] = [
  'published',
  'a',
  'a-1',
  'p1',
  '2020-01-01',
  'PT0H',
  'en',
  'CN',
  'https://example.org/',
  1,
  true,
  ANY_TEXT,
  { text: ANY_TEXT, evidence: ['p1'] },
  ['p1'],
  [],
];

/** The places that an issue speaks of: in a union those of the branch that fits best. */
const placesOf = (issue: Issue, parent: Path): Path[] => {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  if (issue.code !== 'invalid_union') return [path];
  const [best = []] = [...(issue.errors as Issue[][])].sort((a, b) => a.length - b.length);
  return best.length > 0 ? best.flatMap((inner) => placesOf(inner, path)) : [path];
};

/** The data with another value at a path; without it if that is nothing. */
const withValue = (data: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withValue(valueAt(data, [step]), rest, value);
  if (Array.isArray(data))
    return (data as unknown[]).map((one, index) => (index === Number(step) ? inner : one));
  const others = Object.entries(data ?? {}).filter(([key]) => key !== step);
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
};

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const candidates = (schema: z.core.$ZodType, found: unknown): unknown[] => [
  ...(found === undefined || found === null ? [] : [[found]]),
  ...(isPlain(found) ? [String(found), Number(found)] : []),
  ...STAND_INS,
  ...branchesOf(schema).flatMap((branch) => [...(branch._zod.values ?? [])]),
];

/** The data with something that fits at a path; undefined if nothing is known to. */
const mendAt = (schema: z.ZodType, path: Path, data: unknown): unknown => {
  const found = valueAt(data, path);
  const schemas = schemasAt(schema, path, data) as z.ZodType[];
  if (schemas.length === 0) return withValue(data, path, undefined);
  if (isOptionalAt(schema, path, data)) return withValue(data, path, undefined);
  if (schemas.some((one) => one.safeParse(found).success)) return data;
  const tried = schemas
    .flatMap((one) => candidates(one, found).filter((value) => one.safeParse(value).success))
    .map((value) => withValue(data, path, value))
    .map((one) => ({ one, left: schema.safeParse(one).error?.issues.length ?? 0 }));
  return tried.sort((a, b) => a.left - b.left)[0]?.one;
};

/**
 * What fits a schema in the place of data that does not, with the places where it is another:
 * the rest can be checked as if these were mended. Undefined if there is no telling. `tell` is
 * handed the data before each round: one fault may hide another.
 */
export const mendData = <T extends z.ZodType>(
  schema: T,
  data: unknown,
  tell: (data: unknown) => void,
): { data: z.output<T>; mended: Path[] } | undefined => {
  const mended: Path[] = [];
  let current = data;
  for (let round = 0; round < ROUNDS; round += 1) {
    const result = schema.safeParse(current);
    if (result.success) return { data: result.data, mended };
    tell(current);
    const places = result.error.issues.flatMap((issue) => placesOf(issue, []));
    if (mended.length + places.length > MOST) return undefined;
    for (const path of places) {
      current = mendAt(schema, path, current);
      if (current === undefined) return undefined;
      mended.push(path);
    }
  }
  return undefined;
};
