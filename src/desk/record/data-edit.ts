/** A way into a record: keys of maps, places in lists. */
export type Path = readonly (string | number)[];

/** Data with keys. */
export type Data = Record<string, unknown>;

/** Whether data has keys: neither a list nor a single value. */
export const isMapData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two pieces of data say the same, in whatever order their keys stand. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (!isMapData(a) || !isMapData(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
};

/** Data as a file can hold it: what is undefined is not there. */
export const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isMapData(value)) return value;
  const known = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(known.map(([key, own]) => [key, withoutUndefined(own)]));
};

/** What stands at a path; undefined if nothing does. */
export const dataAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );

/** The text or number at a path as it reads; '' if there is none. */
export const wordsAt = (data: unknown, path: Path): string => {
  const found = dataAt(data, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

/** A value within maps and lists that hold nothing else. */
export const nested = (path: Path, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = nested(rest, value);
  return typeof step === 'number' ? [inner] : { [step]: inner };
};

/** Data with another value at a path; what is missing on the way is made. */
export const withData = (data: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withData(dataAt(data, [step]), rest, value);
  if (typeof step === 'number')
    return Array.isArray(data) ? data.toSpliced(step, 1, inner) : [inner];
  return { ...(isMapData(data) && data), [step]: inner };
};

/** Where to remove so that nothing empty is left: a list or map that would hold nothing goes too. */
export const emptiedAt = (data: unknown, path: Path): Path => {
  const parent = path.slice(0, -1);
  const around = dataAt(data, parent);
  const size = typeof around === 'object' && around !== null ? Object.keys(around).length : 0;
  return size === 1 && typeof parent.at(-1) === 'string' ? emptiedAt(data, parent) : path;
};

/** Data without what stands at a path, and without what would be left empty. */
export const withoutData = (data: unknown, path: Path): unknown => {
  if (dataAt(data, path) === undefined) return data;
  const gone = emptiedAt(data, path);
  const parent = gone.slice(0, -1);
  const step = gone.at(-1)!;
  const around = dataAt(data, parent);
  const left = Array.isArray(around)
    ? around.toSpliced(Number(step), 1)
    : Object.fromEntries(Object.entries(around as Data).filter(([key]) => key !== step));
  return withData(data, parent, left);
};

const listAt = (data: unknown, path: Path): unknown[] => {
  const found = dataAt(data, path);
  return Array.isArray(found) ? found : [];
};

/** Data with one more value in the list at a path. */
export const insertedData = (data: unknown, path: Path, index: number, value: unknown): unknown =>
  withData(data, path, listAt(data, path).toSpliced(index, 0, value));

/** A list with one of its values at another place. */
export const moved = <Value>(list: readonly Value[], from: number, to: number): Value[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);

/** Data with a value of the list at a path at another place. */
export const movedData = (data: unknown, path: Path, from: number, to: number): unknown =>
  withData(data, path, moved(listAt(data, path), from, to));
