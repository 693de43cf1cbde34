import type { CatalogueEntry } from '../shared/files.ts';
import type { Compounds } from '../shared/compounds/compounds.ts';
import type { CharacterUse } from '../../text/chinese-build/simplified.ts';
import { readingOf, type KeptReadings, type SearchCase } from './keep-case.ts';
import type { CaseReading } from './read-case.ts';
import { addCounts, compoundsOf, noCounts, type WordCounts } from './words/compounds.ts';
import { unknownWords } from './words/han-words.ts';
import { addSpellings, noSpellings, type SpellingCounts } from './words/spelling.ts';

/** What the words of all cases come to. */
interface Gathered {
  entries: CatalogueEntry[];
  /** The characters of each case, in the order of the cases. */
  characters: CharacterUse[];
  compounds: Compounds;
  /** The words that the segmenter of Chinese does not know. */
  unknown: ReadonlySet<string>;
  spellings: SpellingCounts;
  likePinyin: Set<string>;
  /** Of how many cases the words were read anew. */
  made: number;
}

/**
 * Reads the cases by themselves, one after the other, and hands over each reading once. How often all have
 * words and pairs of them, with those of the labels, takes most of the memory, and ends here.
 */
export const gather = (
  cases: readonly SearchCase[],
  stores: KeptReadings,
  ofLabels: WordCounts,
  use: (reading: CaseReading) => void,
): Gathered => {
  const counts = noCounts();
  const open = new Map<string, number>();
  const all = {
    entries: [] as CatalogueEntry[],
    characters: [] as CharacterUse[],
    spellings: noSpellings(),
    likePinyin: new Set<string>(),
    made: 0,
  };
  for (const one of cases) {
    const { reading, isMade } = readingOf(one, stores);
    all.entries.push(reading.entry);
    all.characters.push(reading.characters);
    addCounts(counts, reading.words);
    for (const [word, count] of reading.open) open.set(word, (open.get(word) ?? 0) + count);
    addSpellings(all.spellings, reading.spellings);
    for (const word of reading.likePinyin) all.likePinyin.add(word);
    all.made += isMade ? 1 : 0;
    use(reading);
  }
  addCounts(counts, ofLabels);
  return { ...all, compounds: compoundsOf(counts), unknown: unknownWords(open) };
};
