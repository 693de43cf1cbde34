import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import { byLanguage, type Locale, LOCALES } from '../../model/locale.ts';
import { inLocale, type InSomeLanguages } from '../../model/text.ts';
import {
  type SearchConcepts,
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type SearchTitles,
} from '../shared/files.ts';
import { writeBelow } from '../../cache/write-below.ts';
import { charactersIn, type CharacterUse } from '../../text/chinese-build/simplified.ts';
import type { Compounds } from '../shared/compounds/compounds.ts';
import type { LabelTable } from './words/labels.ts';
import type { PageDocument } from './documents.ts';
import { labelsWithGuests } from './guests.ts';
import { sameGroups } from './words/everyday.ts';
import type { Learned } from './learn/learn.ts';

// 2億 is 2亿, whether a text says so or not.
const NUMERALS = '万亿两点个时钟级';

/** What the vocabulary and the everyday words call things by; of hidden names the words, not how they are written. */
export const namedUse = ({ concepts }: Vocabulary, everyday: readonly string[][]): CharacterUse => {
  const all = [...concepts.values()];
  const shown = charactersIn([
    ...all.map(({ prefLabel, altLabel }) => JSON.stringify([prefLabel.zh, altLabel.zh])),
    ...everyday.map((group) => group.join(' ')),
    NUMERALS,
  ]);
  const hidden = charactersIn(all.map(({ hiddenLabel }) => JSON.stringify([hiddenLabel.zh])));
  return { characters: shown.characters, words: [...shown.words, ...hidden.words] };
};

const inEach = (text: InSomeLanguages): Record<Locale, string> =>
  byLanguage((locale) => inLocale(text, locale).text);

/** The concepts as the search shows them. */
export const conceptsOf = ({ schemes, concepts }: Vocabulary): SearchConcepts => ({
  schemes: schemes.map(({ scheme, label }) => ({ id: scheme, label })),
  concepts: [...concepts.values()].map(({ id, scheme, prefLabel }) => ({
    id,
    scheme,
    label: inEach(prefLabel),
  })),
  same: sameGroups(),
});

type Write = (path: string, data: unknown) => void;

/** Writes below a folder. */
export const writerOf =
  (out: string): Write =>
  (path, data) =>
    writeBelow(out, path, typeof data === 'string' ? data : JSON.stringify(data));

/** What the labels mean, and what parallel texts teach, a file a script. */
export const writeMeaning = (
  write: Write,
  labels: LabelTable,
  { concepts }: Vocabulary,
  learned: Learned,
  compounds: Compounds,
): void => {
  for (const script of SCRIPTS) {
    const lines: string[][] = [];
    for (const [key, meanings] of labelsWithGuests(labels, concepts.values(), script, compounds))
      for (const meaning of meanings) (lines[meaning] ??= []).push(key);
    // A meaning that has no label in a script leaves its line empty.
    const text = Array.from(lines, (keys: string[] | undefined) => keys?.join('\t')).join('\n');
    write(SEARCH_PATHS.meaning(script), text);
    write(
      SEARCH_PATHS.learned(script),
      Object.fromEntries([...learned].filter(([unit]) => scriptOfUnit(unit) === script)),
    );
  }
};

/** The titles of practices, guides and terms in each language. */
export const writeTitles = (write: Write, pages: readonly PageDocument[]): void => {
  for (const locale of LOCALES) {
    const titles: SearchTitles = Object.fromEntries(
      pages.map(({ entry: { kind, id }, title }) => [`${kind}-${id}`, title(locale)]),
    );
    write(SEARCH_PATHS.titles(locale), titles);
  }
};
