import { dataAt, isMapData, type Path } from './data-edit.ts';
import { appendIn, removeIn, setIn } from './yaml-edit.ts';
import { dataOf } from './yaml-place.ts';

/** Every id of the claims of a record, those that it once had too. */
const idsIn = (data: unknown): string[] => {
  if (Array.isArray(data)) return data.flatMap(idsIn);
  if (!isMapData(data)) return [];
  const own = typeof data.id === 'string' ? [data.id] : [];
  const retired = isMapData(data.retired) ? Object.keys(data.retired) : [];
  return [...own, ...retired, ...Object.values(data).flatMap(idsIn)];
};

/** The next id of a kind that no claim has or had, in any of the texts of a record: `lesson-3`. */
export const nextId = (kind: string, ...texts: readonly string[]): string => {
  const numbers = texts
    .flatMap((text) => idsIn(dataOf(text)))
    .flatMap((id) => (id.startsWith(`${kind}-`) ? Number(id.slice(kind.length + 1)) || 0 : []));
  return `${kind}-${Math.max(0, ...numbers) + 1}`;
};

/**
 * A record without a claim. The address of one that was published leads from now on to the paragraph
 * that it rested on.
 */
export const withoutClaim = (text: string, path: Path, published: string): string => {
  const claim = dataAt(dataOf(text), path);
  const { id, evidence } = isMapData(claim) ? claim : {};
  const target: unknown = Array.isArray(evidence) ? evidence[0] : undefined;
  const base = dataOf(published);
  const isPublished = isMapData(base) && base.status === 'published';
  const gone = removeIn(text, path);
  return isPublished &&
    typeof id === 'string' &&
    idsIn(base).includes(id) &&
    typeof target === 'string'
    ? setIn(gone, ['retired', id], target)
    : gone;
};

/** A record with one more claim at the end of a list, under an id of its own where it needs one. */
export const withClaim = (
  text: string,
  list: Path,
  claim: Readonly<Record<string, unknown>>,
  published: string,
): string => {
  const kind = { lessons: 'lesson', events: 'event', figures: 'figure', notes: 'note' }[
    String(list.at(-1))
  ];
  const needsId = kind !== undefined || list.length === 2;
  const id = needsId ? { id: nextId(kind ?? String(list.at(-1)), text, published) } : {};
  return appendIn(text, list, { ...id, ...claim });
};
