import { fitness, type Located } from './clues.ts';

/** The counterparts of a run of blocks, by index; undefined for one that has none. */
interface GapPairs {
  to: (number | undefined)[];
  /** Whether another pairing would be much worse, by block. */
  isSure: boolean[];
}

/** How much better than any other a pairing must be. */
const MARGIN = 0.4;
/** More pairs than this are not weighed: an editor says which is which. */
const MOST = 1_000_000;

/**
 * Pairs the blocks of a text in order with those of another language that may be their originals.
 * As many of the same kinds belong together; else numbers, links and lengths must tell.
 */
export const pairGap = (base: readonly Located[], own: readonly Located[]): GapPairs => {
  const others = own.filter(({ kind }, u) => kind !== base[u]?.kind).length;
  // One slip in a mark does not make the rest doubtful.
  if (base.length === own.length && others <= (own.length > 1 ? 1 : 0))
    return { to: own.map((_, u) => u), isSure: own.map(() => true) };
  const [n, m] = [base.length, own.length];
  const none = { to: own.map(() => undefined), isSure: own.map(() => n === 0) };
  if (n === 0 || n * m > MOST) return none;

  const fit = fitness(base, own);
  const width = m + 1;
  const before = new Float64Array((n + 1) * width);
  const behind = new Float64Array((n + 1) * width);
  for (let l = 0; l < n; l += 1)
    for (let u = 0; u < m; u += 1)
      before[(l + 1) * width + u + 1] = Math.max(
        before[l * width + u + 1]!,
        before[(l + 1) * width + u]!,
        fit(l, u) > 0 ? before[l * width + u]! + fit(l, u) : 0,
      );
  for (let l = n - 1; l >= 0; l -= 1)
    for (let u = m - 1; u >= 0; u -= 1)
      behind[l * width + u] = Math.max(
        behind[(l + 1) * width + u]!,
        behind[l * width + u + 1]!,
        fit(l, u) > 0 ? behind[(l + 1) * width + u + 1]! + fit(l, u) : 0,
      );

  const best = before[n * width + m]!;
  const through = (l: number, u: number): number =>
    fit(l, u) > 0
      ? before[l * width + u]! + fit(l, u) + behind[(l + 1) * width + u + 1]!
      : -Infinity;
  const without = (l: number, u: number): number =>
    before[l * width + u]! + behind[l * width + u + 1]!;

  const to: (number | undefined)[] = [];
  const isSure: boolean[] = [];
  for (let u = 0, next = 0; u < m; u += 1) {
    const rivals = Array.from({ length: n }, (_, l) => through(l, u));
    const chosen = rivals.findIndex((score, l) => l >= next && score >= best - 1e-9);
    const left = Math.max(...Array.from({ length: n + 1 }, (_, l) => without(l, u)));
    const rest = rivals.filter((_, l) => l !== chosen);
    to.push(chosen < 0 ? undefined : chosen);
    isSure.push(best - Math.max(...rest, chosen < 0 ? -Infinity : left) >= MARGIN);
    if (chosen >= 0) next = chosen + 1;
  }
  return { to, isSure };
};
