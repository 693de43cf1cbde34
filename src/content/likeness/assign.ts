/** A possible pair, by index, and what speaks for it. */
export interface Candidate {
  from: number;
  to: number;
  score: number;
}

/** Above this the best pairs are taken one after the other: the exact way costs its cube. */
const MOST_EXACT = 150;

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.to - b.to;

const greedy = (candidates: readonly Candidate[]): Candidate[] => {
  const [from, to] = [new Set<number>(), new Set<number>()];
  return [...candidates].sort(byScore).filter((one) => {
    if (from.has(one.from) || to.has(one.to)) return false;
    from.add(one.from);
    to.add(one.to);
    return true;
  });
};

/** The Hungarian method with potentials: `cost[row][column]`, no more rows than columns. */
const hungarian = (cost: readonly (readonly number[])[]): number[] => {
  const [rows, columns] = [cost.length, cost[0]?.length ?? 0];
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    do {
      used[column] = 1;
      const at = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (used[j]) continue;
        const reduced = cost[at - 1]![j - 1]! - rowPotential[at]! - columnPotential[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1)
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          columnPotential[j]! -= delta;
        } else least[j]! -= delta;
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j += 1) if (rowOf[j]! > 0) columnOf[rowOf[j]! - 1] = j - 1;
  return columnOf;
};

const exact = (candidates: readonly Candidate[]): Candidate[] => {
  const from = [...new Set(candidates.map((one) => one.from))];
  const to = [...new Set(candidates.map((one) => one.to))];
  const known = new Map(candidates.map((one) => [`${one.from} ${one.to}`, one]));
  // A column of its own for each row: a row may stay without a partner.
  const cost = from.map((f) => [
    ...to.map((t) => -(known.get(`${f} ${t}`)?.score ?? 0)),
    ...from.map(() => 0),
  ]);
  return hungarian(cost).flatMap((column, row) => known.get(`${from[row]} ${to[column]}`) ?? []);
};

/** The candidates that hang together, each group by itself. */
const components = (candidates: readonly Candidate[]): Candidate[][] => {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    if (root !== key) parent.set(key, root);
    return root;
  };
  for (const { from, to } of candidates) {
    const [one, other] = [rootOf(`from ${from}`), rootOf(`to ${to}`)];
    if (one !== other) parent.set(one, other);
  }
  return [...Map.groupBy(candidates, ({ from }) => rootOf(`from ${from}`)).values()];
};

/** Pairs each at most once, so that the sum of the scores is the largest. */
export const assign = (candidates: readonly Candidate[]): Candidate[] =>
  components(candidates).flatMap((group) =>
    new Set(group.map(({ from }) => from)).size > MOST_EXACT ||
    new Set(group.map(({ to }) => to)).size > MOST_EXACT
      ? greedy(group)
      : exact(group),
  );
