/** Pairs of indices, seen from both sides. */
export interface Pairs {
  from: (number | undefined)[];
  to: (number | undefined)[];
  pair: (before: number, after: number) => void;
}

interface Hashed {
  hash: string;
}

/**
 * Pairs equal texts, also moved ones. Between several of the same words, those that follow or
 * precede the same neighbour belong together; the rest keep their order.
 */
export const pairEqual = (before: readonly Hashed[], after: readonly Hashed[]): Pairs => {
  const from = after.map((): number | undefined => undefined);
  const to = before.map((): number | undefined => undefined);
  const pair = (i: number, j: number): void => {
    from[j] = i;
    to[i] = j;
  };
  const isEqual = (i: number, j: number): boolean =>
    to[i] === undefined && from[j] === undefined && before[i]?.hash === after[j]?.hash;

  const most = Math.min(before.length, after.length);
  for (let at = 0; at < most && isEqual(at, at); at += 1) pair(at, at);
  for (let back = 1; back <= most && isEqual(before.length - back, after.length - back); back += 1)
    pair(before.length - back, after.length - back);

  const old = new Map<string, number[]>();
  const now = new Map<string, number[]>();
  before.forEach(({ hash }, i) => {
    if (to[i] === undefined) old.set(hash, [...(old.get(hash) ?? []), i]);
  });
  after.forEach(({ hash }, j) => {
    if (from[j] === undefined) now.set(hash, [...(now.get(hash) ?? []), j]);
  });
  for (const [hash, [j, ...more]] of now) {
    const places = old.get(hash);
    if (more.length === 0 && places?.length === 1) pair(places[0]!, j!);
  }
  for (let j = 1; j < after.length; j += 1) {
    const i = (from[j - 1] ?? before.length) + 1;
    if (i < before.length && isEqual(i, j)) pair(i, j);
  }
  for (let j = after.length - 2; j >= 0; j -= 1) {
    const i = (from[j + 1] ?? 0) - 1;
    if (i >= 0 && isEqual(i, j)) pair(i, j);
  }
  for (const [hash, places] of now) {
    const free = (old.get(hash) ?? []).filter((i) => to[i] === undefined);
    for (const j of places.filter((place) => from[place] === undefined)) {
      const i = free.shift();
      if (i !== undefined) pair(i, j);
    }
  }
  return { from, to, pair };
};
