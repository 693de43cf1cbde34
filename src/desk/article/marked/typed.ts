import { OPEN, pairsIn, type WrittenMark, type Marked, type Pair } from './marked.ts';

const sharedStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

const sharedEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

/**
 * The paragraph after another text was typed or pasted into its field: a mark is known by where it
 * stands in what stayed the same, then by its words, then by its turn.
 */
export const typedInto = (before: Marked, text: string): Marked => {
  if (before.isRaw) return { ...before, text };
  const [was, now] = [pairsIn(before.text), pairsIn(text)];
  const start = sharedStart(before.text, text);
  const end = sharedEnd(before.text, text);
  const shift = text.length - before.text.length;
  const given = new Map<number, number>();
  const taken = new Set<number>();
  const give = (own: Pair, old: Pair): void => {
    given.set(own.index, old.index);
    taken.add(old.index);
  };
  const isFree = (own: Pair): boolean => !given.has(own.index);
  const isLeft = (old: Pair): boolean => !taken.has(old.index);
  for (const own of now) {
    if (own.to < start) {
      const old = was.find(({ from, to }) => from === own.from && to === own.to);
      if (old) give(own, old);
    }
  }
  for (const own of now.filter(isFree)) {
    if (own.from < text.length - end) continue;
    const old = was.find(({ from, to }) => from === own.from - shift && to === own.to - shift);
    if (old && isLeft(old)) give(own, old);
  }
  for (const own of now.filter(isFree)) {
    const old = was.find((one) => isLeft(one) && one.words === own.words);
    if (old) give(own, old);
  }
  const marks: (WrittenMark | undefined)[] = Array.from({ length: text.split(OPEN).length - 1 });
  for (const [own, old] of given) marks[own] = before.marks[old];
  const gone = [...before.gone];
  for (const own of now.filter(isFree)) {
    const again = gone.findLastIndex(({ words }) => words === own.words);
    if (again < 0) continue;
    marks[own.index] = gone.splice(again, 1)[0]?.mark;
    given.set(own.index, -1);
  }
  const [rest, left] = [now.filter(isFree), was.filter(isLeft)];
  if (rest.length === left.length)
    rest.forEach((own, at) => (marks[own.index] = before.marks[left[at]!.index]));
  else
    for (const { index, words } of left) {
      const mark = before.marks[index];
      if (mark) gone.push({ words, mark });
    }
  return { text, marks, gone };
};

/** A paragraph with something else in the place of a stretch. */
export const withWords = (own: Marked, from: number, to: number, words: string): Marked =>
  typedInto(own, own.text.slice(0, from) + words + own.text.slice(to));
