import type { Case } from '../../model/corpus.ts';
import { byLanguage, type Locale } from '../../model/locale.ts';
import { charactersIn, type CharacterUse } from '../../text/chinese-build/simplified.ts';
import type { CatalogueEntry } from '../shared/files.ts';
import { words, type Word } from '../shared/words.ts';
import { remembered } from '../../text/remembered.ts';
import { caseEntry } from './documents.ts';
import { caseFields } from './fields.ts';
import { guestUnits, type OwnGuests } from './guests.ts';
import { parallelUnits, type ParallelUnits } from './learn/units.ts';
import { summaryText, wholeText } from './texts.ts';
import { inSteps, weighFields, weighTags, type UnitReader, type Units } from './weigh.ts';
import { countWords, type WordCounts } from './words/compounds.ts';
import { countOpen } from './words/han-words.ts';
import { likePinyin, spellingsOf, type Spellings } from './words/spelling.ts';

/** What the search takes from a case alone, whatever the others say. */
export interface CaseReading {
  entry: CatalogueEntry;
  /** The files of its texts, as they are written: the summary, and the whole. */
  texts: Record<Locale, readonly [summary: string, whole: string]>;
  characters: CharacterUse;
  words: WordCounts;
  open: [word: string, count: number][];
  spellings: Spellings;
  likePinyin: string[];
}

/** What it takes from a case knowing the words of all. */
export interface CaseUnits {
  units: Units;
  guests: OwnGuests;
  parallels: ParallelUnits[];
}

/** More texts than the largest case has. */
const MOST_TEXTS = 20_000;

/** Reads a case by itself. */
export const readCase = (one: Case): CaseReading => {
  const read = remembered((text): readonly Word[] => words(text), MOST_TEXTS);
  const fields = caseFields(one);
  const texts = fields.map(({ text }) => text);
  return {
    entry: caseEntry(one),
    texts: byLanguage((locale) => [
      JSON.stringify(summaryText(one, locale)),
      JSON.stringify(wholeText(one, locale)),
    ]),
    characters: charactersIn([JSON.stringify(one)]),
    words: countWords(texts, read),
    open: countOpen(fields),
    spellings: spellingsOf(fields, read),
    likePinyin: likePinyin(texts, read),
  };
};

/** Reads a case as one of all. */
export const readAmongAll = (one: Case, reader: UnitReader): CaseUnits => {
  const fields = caseFields(one);
  const weights = weighFields(fields, reader);
  weighTags(one, reader, weights);
  return {
    units: inSteps(weights),
    guests: guestUnits(fields, reader.read),
    parallels: parallelUnits(one, reader.characters, reader.read),
  };
};
