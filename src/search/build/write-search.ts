import { byId } from '../../text/order.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_KEPT, type Kept } from '../../cache/kept.ts';
import type { CompiledPage } from '../../content/compile/compiled.ts';
import type { Corpus } from '../../content/compile/corpus.ts';
import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import {
  SEARCH_PATHS,
  scriptOfUnit,
  type Catalogue,
  type CatalogueEntry,
} from '../shared/files.ts';
import { COMPOUNDING, compoundLine } from '../shared/compounds/compounds.ts';
import { simplifiedMap } from '../../text/chinese-build/simplified.ts';
import { PART, writeEntries } from '../shared/entries.ts';
import { words, type ReadWords } from '../shared/words.ts';
import { regionalWords } from './words/han-words.ts';
import { labelsOf, labelTable, tableBeginnings } from './words/labels.ts';
import { countLabels } from './words/compounds.ts';
import { everydayGroups } from './words/everyday.ts';
import { likePinyin, pinyinParts, spellingWords, syllableLines } from './words/spelling.ts';
import type { WholeReader } from './asked.ts';
import { writeBundles } from './index/bundles.ts';
import { caseUrl, pageDocuments } from './documents.ts';
import { gather } from './gather.ts';
import { allGuests } from './guests.ts';
import { forgetReadings, type SearchCase } from './keep-case.ts';
import { learn } from './learn/learn.ts';
import { parallelUnits } from './learn/units.ts';
import { readUnits } from './read-units.ts';
import { namedUse, conceptsOf, writerOf, writeMeaning, writeTitles } from './write-parts.ts';

/** So many concepts are offered where a query finds nothing. */
const COMMON = 6;

const commonOf = (entries: readonly CatalogueEntry[], { concepts }: Vocabulary): string[] => {
  const usage = new Map<string, number>();
  for (const { tags = [] } of entries)
    for (const tag of tags) usage.set(tag, (usage.get(tag) ?? 0) + 1);
  return [...concepts.keys()]
    .sort((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0))
    .slice(0, COMMON);
};

/** What the search is made of: published cases, read when they are asked for. */
interface SearchContent {
  cases: readonly SearchCase[];
  vocabulary: Vocabulary;
  pages: readonly CompiledPage[];
}

interface Choices {
  /** How many documents a bundle holds at most. */
  most?: number;
  /** The cases whose parallel texts teach the search its translations; if not the published ones. */
  taught?: readonly Case[];
  /** Where a part of what is made is kept; if not given, nothing is. */
  kept?: (part: string) => Kept;
}

/** How much of what was made anew. */
interface SearchReport {
  cases: number;
  /** Of how many cases the words were read: by themselves, or as some of all. */
  read: number;
  bundles: number;
  made: number;
}

/** The cases of a corpus in memory that are published. */
export const published = ({ cases, ...rest }: Corpus): SearchContent => ({
  ...rest,
  cases: cases.filter(isPublished).map((one) => ({ id: one.id, read: () => one })),
});

/** Writes all that the search needs of the cases into the folder of a built site. */
export const writeSearch = async (
  { vocabulary, ...content }: SearchContent,
  out: string,
  { most, taught, kept = () => NOTHING_KEPT }: Choices = {},
): Promise<SearchReport> => {
  const cases = content.cases.toSorted(byId);
  const stores = { alone: kept('search-words'), amongAll: kept('search-units') };
  const write = writerOf(out);
  rmSync(join(out, 'find'), { recursive: true, force: true });
  const groups = everydayGroups();
  const named = [...[...vocabulary.concepts.values()].flatMap(labelsOf), ...groups.flat()];
  const all = gather(cases, stores, countLabels(named), ({ texts, entry }) => {
    for (const locale of LOCALES) {
      const [summary, whole] = texts[locale];
      write(SEARCH_PATHS.summary(entry.id, locale), summary);
      write(SEARCH_PATHS.whole(entry.id, locale), whole);
    }
  });
  const characters = simplifiedMap(all.characters, namedUse(vocabulary, groups));
  const { compounds, unknown } = all;
  const read: ReadWords = (text) => words(text, compounds);
  const labels = labelTable(vocabulary, groups, characters, compounds);
  const reader: WholeReader = {
    characters,
    compounds,
    read,
    labels,
    beginnings: tableBeginnings(labels),
    concepts: vocabulary.concepts,
    unknown,
  };
  const { latin, arabic, han } = spellingWords(all.spellings, labels, unknown);
  const found = readUnits(cases, all.characters, reader, stores);
  forgetReadings(stores, cases);
  // Everyday words lead to cases; a practice or guide is named by its own.
  const terms = labelTable(vocabulary, [], characters, compounds);
  const strict = { ...reader, labels: terms, beginnings: tableBeginnings(terms) };
  const pages = pageDocuments(content.pages, strict);
  const documents = [
    ...found.units.map((units, at) => ({ url: caseUrl(cases[at]!.id), units })),
    ...pages,
  ];
  const { version, ...bundles } = await writeBundles(documents, allGuests(found.guests), out, {
    most,
    kept: kept('search-bundles'),
  });
  const catalogue: Catalogue = {
    version,
    regional: regionalWords(characters),
    likePinyin: [...new Set([...all.likePinyin, ...likePinyin(named, words)])].sort(),
    cases: cases.length,
    pages: pages.map(({ entry }) => entry),
    lacking: LOCALES.filter((locale) =>
      all.entries.some(({ languages }) => !languages.includes(locale)),
    ),
    common: commonOf(all.entries, vocabulary),
  };
  for (let part = 0; part * PART < cases.length; part += 1)
    write(
      SEARCH_PATHS.entries(part),
      writeEntries(all.entries.slice(part * PART, (part + 1) * PART), [
        ...vocabulary.concepts.keys(),
      ]),
    );
  write(SEARCH_PATHS.catalogue, catalogue);
  write(SEARCH_PATHS.concepts, conceptsOf(vocabulary));
  write(SEARCH_PATHS.characters, characters);
  for (const script of COMPOUNDING)
    write(
      SEARCH_PATHS.compounds(script),
      [...compounds]
        .filter(([key]) => scriptOfUnit(key) === script)
        .map(([key, made]) => compoundLine(key, made))
        .join('\n'),
    );
  const teaching = taught
    ? taught.flatMap((one) => parallelUnits(one, characters, read))
    : found.parallels;
  const learned = learn(teaching, new Set(han));
  writeMeaning(write, labels, vocabulary, learned, compounds);
  write(SEARCH_PATHS.spelling('latin'), latin.join('\n'));
  write(SEARCH_PATHS.spelling('arabic'), arabic.join('\n'));
  for (const [part, text] of pinyinParts(han).entries()) write(SEARCH_PATHS.pinyin(part), text);
  write(SEARCH_PATHS.syllables, syllableLines(han.join('')).join('\n'));
  writeTitles(write, pages);
  return { cases: cases.length, read: Math.max(all.made, found.made), ...bundles };
};
