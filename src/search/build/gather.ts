import type { CatalogueEntry } from '../shared/files.ts';
import type { CharacterUse } from '../../text/chinese-build/simplified.ts';
import { readingOf, type KeptReadings, type SearchCase } from './keep-case.ts';
import type { CaseReading } from './read-case.ts';
import { addCounts, noCounts, type Counts } from './words/compounds.ts';
import { addSpellings, noSpellings, type SpellingCounts } from './words/spelling.ts';

/** What the words of all cases come to. */
interface Gathered {
  entries: CatalogueEntry[];
  /** The characters of each case, in the order of the cases. */
  characters: CharacterUse[];
  counts: Counts;
  open: Map<string, number>;
  spellings: SpellingCounts;
  likePinyin: Set<string>;
  /** Of how many cases the words were read anew. */
  made: number;
}

/** Reads the cases by themselves, one after the other, and hands over each reading once. */
export const gather = (
  cases: readonly SearchCase[],
  stores: KeptReadings,
  use: (reading: CaseReading) => void,
): Gathered => {
  const all: Gathered = {
    entries: [],
    characters: [],
    counts: noCounts(),
    open: new Map(),
    spellings: noSpellings(),
    likePinyin: new Set(),
    made: 0,
  };
  for (const one of cases) {
    const { reading, isMade } = readingOf(one, stores);
    all.entries.push(reading.entry);
    all.characters.push(reading.characters);
    addCounts(all.counts, reading.words);
    for (const [word, count] of reading.open) all.open.set(word, (all.open.get(word) ?? 0) + count);
    addSpellings(all.spellings, reading.spellings);
    for (const word of reading.likePinyin) all.likePinyin.add(word);
    all.made += isMade ? 1 : 0;
    use(reading);
  }
  return all;
};
