import { nearest } from '../../text/distance.ts';

type Path = readonly PropertyKey[];

/** A value as a message quotes it. */
export const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What a value is, in a word that can be said in any language. */
export const typeOf = (value: unknown): string =>
  value === null
    ? 'nothing'
    : Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'map'
        : typeof value === 'number' && !Number.isFinite(value)
          ? 'infinite'
          : typeof value;

/** The words for what a schema expects. */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['array', 'as-list'],
  ['object', 'map'],
  ['record', 'map'],
  ['int', 'number'],
]);

/** A path with dots. */
export const keyOf = (path: Path): string => path.map(String).join('.');

/** The value at a path of the data. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );

/** What the message of a wrong value needs: found, valid ones, the nearest. */
export const wrongValue = (found: unknown, values: readonly unknown[]) => {
  const valid = values.map(String);
  const near = typeof found === 'string' ? nearest(found, valid) : undefined;
  return { found: show(found), expected: valid.join(', '), nearest: near ?? '' };
};
