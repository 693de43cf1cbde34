/** Edits (insertion, deletion, change, swap of neighbours) that turn one text into another. */
export const distance = (from: string, to: string): number => {
  const [a, b] = [[...from], [...to]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last.at(-1) ?? 0;
};

/**
 * Whether two texts may be within so many edits of each other: a quick look, which overlooks none.
 */
export const mayBeNear = (a: string, b: string, edits: number): boolean => {
  if (Math.abs(a.length - b.length) > edits) return false;
  let missing = 0;
  for (const letter of a) if (!b.includes(letter)) missing += 1;
  return missing <= edits;
};

/** The most edits, by the characters of the longer word, of what is still near. */
const FURTHEST = 0.4;

/**
 * The candidate nearest to a word, for advice in messages and for typing errors; undefined if
 * none is near enough.
 */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  // NFC, so that é is one character however it was typed.
  const uniform = (text: string) => text.normalize('NFC').toLowerCase();
  const wanted = uniform(word);
  let best: { candidate: string; ratio: number } | undefined;
  for (const candidate of candidates) {
    const other = uniform(candidate);
    const [a, b] = [[...wanted].length, [...other].length];
    const longer = Math.max(a, b, 1);
    if (!mayBeNear(wanted, other, longer * FURTHEST)) continue;
    const ratio = distance(wanted, other) / longer;
    if (ratio <= FURTHEST && (best === undefined || ratio < best.ratio))
      best = { candidate, ratio };
  }
  return best?.candidate;
};
