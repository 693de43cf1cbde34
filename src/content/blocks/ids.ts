import type { Known } from '../likeness/compare.ts';
import { ID_LETTERS } from '../../model/ids.ts';
import { matchTexts } from '../likeness/match.ts';

/** A text under its id; of one that was deleted long ago, no more may be known than its id. */
type Named = Known & { id: string };

/** The ids of the present texts, and what became of the others. */
export interface GivenIds {
  ids: string[];
  /** New ids whose words stood in the text of another: the rest of a split. */
  splitFrom: ReadonlyMap<string, string>;
  /** Ids that are gone because their words joined the text of another. */
  joinedTo: ReadonlyMap<string, string>;
}

const LEAST_LETTERS = 3;

/** Letters that follow from the hash of a text: two branches give the same to the same text only. */
export const lettersOf = (hash: string): string => {
  let [rest, letters] = [BigInt(`0x${hash}`), ''];
  for (; rest > 0n; rest /= BigInt(ID_LETTERS.length))
    letters += ID_LETTERS.charAt(Number(rest % BigInt(ID_LETTERS.length)));
  return letters;
};

const stemOf = (id: string | undefined, prefix: string): string =>
  /^[a-z]+\d+/.exec(id ?? '')?.[0] ?? `${prefix}1`;

/**
 * Ids for the present texts: one that is known again keeps its own; a new one after `p12` is `p12`
 * with letters made of its words. The first time they are numbered. The id of a deleted text is
 * given to no other; to the same one, when it comes back.
 */
export const giveIds = (
  living: readonly Named[],
  retired: readonly Named[],
  after: readonly Known[],
  prefix = 'p',
): GivenIds => {
  const before = [...living, ...retired.map((one) => ({ ...one, isGone: true }))];
  const { from, splitFrom, joinedTo } = matchTexts(before, after);
  const given = new Set(before.map(({ id }) => id));
  const isFirst = given.size === 0;
  const ids: string[] = [];
  const times = new Map<string, number>();
  from.forEach((index, j) => {
    const kept = index === undefined ? undefined : before[index]?.id;
    if (kept !== undefined) return ids.push(kept);
    if (isFirst) return ids.push(`${prefix}${j + 1}`);
    const stem = stemOf(ids[j - 1], prefix);
    const letters = lettersOf(after[j]!.hash).padEnd(LEAST_LETTERS, ID_LETTERS[0]);
    let length = LEAST_LETTERS;
    while (given.has(stem + letters.slice(0, length)) && length < letters.length) length += 1;
    let id = stem + letters.slice(0, length);
    // The same words once more: numbered, in letters.
    for (const whole = id; given.has(id);) {
      const time = (times.get(whole) ?? 0) + 1;
      times.set(whole, time);
      id = whole + lettersOf(time.toString(16));
    }
    given.add(id);
    return ids.push(id);
  });
  return {
    ids,
    splitFrom: new Map([...splitFrom].map(([j, i]) => [ids[j]!, before[i]!.id])),
    joinedTo: new Map([...joinedTo].map(([i, j]) => [before[i]!.id, ids[j]!])),
  };
};
