import type { CharacterMap } from '../../../text/chinese.ts';
import { commonCharacters } from '../../shared/common-characters.ts';
import { haveLoneNeighbours, segmentsOf } from '../../shared/segments.ts';
import { burdensOfHan } from '../../shared/stopwords.ts';
import type { Field } from '../fields.ts';
import { remembered } from '../../../text/remembered.ts';

const LONGEST = 3;
const NONE: readonly string[] = [];
/** More runs than the largest case has. */
const MOST_KNOWN = 20_000;

/** What may be words that the segmenter does not know: it leaves them in single characters. */
const mayBeWords = remembered((run): readonly string[] => {
  if (!haveLoneNeighbours(run)) return NONE;
  const segments = segmentsOf(run);
  const burdens = burdensOfHan(run);
  const isAlone = segments.flatMap((one) => Array.from(one, () => one.length === 1));
  const isOpen = isAlone.map((alone, at) => alone && burdens[at] === 'full');
  const found: string[] = [];
  for (let from = 0; from < run.length; from += 1)
    for (let to = from + 1; to <= from + LONGEST && isOpen[to - 1]; to += 1)
      if (to > from + 1 && to <= run.length) found.push(run.slice(from, to));
  return found;
}, MOST_KNOWN);

// One at a time: not all those of a large corpus can be held.
function* hanRuns(fields: readonly Pick<Field, 'text'>[]): Iterable<string> {
  for (const { text } of fields) for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) yield run;
}

/** What stands together less often may be chance. */
const LEAST = 3;

/** How often what may be words that the segmenter does not know stands in texts. */
export const countOpen = (
  fields: readonly Pick<Field, 'text'>[],
): [word: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const run of hanRuns(fields))
    for (const word of mayBeWords(run)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
};

/**
 * The Chinese words of texts that the segmenter does not know, 客服 and 疫情: characters that keep
 * company, and by themselves, not only within a longer word: 徐晓燕 is one, 徐晓 is none.
 */
export const unknownWords = (counts: ReadonlyMap<string, number>): ReadonlySet<string> => {
  const frequent = [...counts].filter(([, count]) => count >= LEAST);
  const within = new Map<string, number>();
  for (const [word, count] of frequent)
    for (const part of word.length > 2 ? [word.slice(0, -1), word.slice(1)] : [])
      within.set(part, Math.max(count, within.get(part) ?? 0));
  const isWhole = ([word, count]: [string, number]) => (within.get(word) ?? 0) * 2 <= count;
  return new Set(frequent.filter(isWhole).map(([word]) => word));
};

/** The words of a Han run that the segmenter knows, and what may be words that it does not. */
export const hanWords = (run: string): { sure: string[]; open: readonly string[] } => ({
  sure: segmentsOf(run).filter((word) => word.length > 1),
  open: mayBeWords(run),
});

/** The words that a map replaces of which no character is traditional. */
export const regionalWords = (characters: CharacterMap): string[] => {
  const common = new Set(commonCharacters());
  return Object.keys(characters).filter(
    (word) => word.length > 1 && [...word].every((one) => common.has(one)),
  );
};
