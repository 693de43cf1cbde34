import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../content/compile/corpus.ts';
import { isPublished, type Case } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { inLocale, type InSomeLanguages } from '../../model/text.ts';
import {
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type Catalogue,
  type SearchConcepts,
  type SearchTitles,
} from '../shared/files.ts';
import { COMPOUNDING, compoundLine, type Compounds } from '../shared/compounds.ts';
import { simplifiedMap } from '../../text/chinese-build.ts';
import { PART, writeEntry } from '../shared/entries.ts';
import { writeBundles } from './bundles.ts';
import { caseDocuments, pageDocuments, type CaseDocument, type PageDocument } from './documents.ts';
import { everydayGroups } from './words/everyday.ts';
import { caseFields } from './fields.ts';
import { guestUnits, labelsWithGuests } from './guests.ts';
import { unknownWords } from './words/han-words.ts';
import { compoundsOf } from './words/compounds.ts';
import { beginningsOf, labelsOf, labelTable, type LabelTable } from './words/labels.ts';
import { learn, type Learned } from './parallel.ts';
import { likePinyin, pinyinParts, spellingWords, syllableLines } from './words/spelling.ts';
import type { Reader } from './weigh.ts';

type Write = (path: string, data: unknown) => void;

const writerOf =
  (out: string): Write =>
  (path, data) => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  };

// One text at a time: together those of a large corpus take a gigabyte.
function* textsOf({ cases, vocabulary }: Corpus, everyday: readonly string[][]): Iterable<string> {
  for (const one of cases) yield JSON.stringify(one);
  for (const { prefLabel, altLabel } of vocabulary.concepts.values())
    yield JSON.stringify([prefLabel.zh, altLabel.zh]);
  for (const group of everyday) yield group.join(' ');
}

const writeMeaning = (
  write: Write,
  labels: LabelTable,
  { concepts }: Corpus['vocabulary'],
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

const inEach = (text: InSomeLanguages): Record<Locale, string> => ({
  zh: inLocale(text, 'zh').text,
  en: inLocale(text, 'en').text,
  fa: inLocale(text, 'fa').text,
});

const conceptsOf = ({ schemes, concepts }: Corpus['vocabulary']): SearchConcepts => ({
  schemes: schemes.map(({ scheme, label }) => ({ id: scheme, label })),
  concepts: [...concepts.values()].map(({ id, scheme, prefLabel }) => ({
    id,
    scheme,
    label: inEach(prefLabel),
  })),
});

const writeTexts = (
  write: Write,
  cases: readonly CaseDocument[],
  pages: readonly PageDocument[],
): void => {
  for (const locale of LOCALES) {
    for (const { entry, summary, whole } of cases) {
      write(SEARCH_PATHS.summary(entry.id, locale), summary(locale));
      write(SEARCH_PATHS.whole(entry.id, locale), whole(locale));
    }
    const titles: SearchTitles = Object.fromEntries(
      pages.map(({ entry: { kind, id }, title }) => [`${kind}-${id}`, title(locale)]),
    );
    write(SEARCH_PATHS.titles(locale), titles);
  }
};

/** So many concepts are offered where a query finds nothing. */
const COMMON = 6;

const commonOf = (cases: readonly Case[], { concepts }: Corpus['vocabulary']): string[] => {
  const usage = new Map<string, number>();
  for (const { record } of cases)
    for (const tag of record.tags) usage.set(tag, (usage.get(tag) ?? 0) + 1);
  return [...concepts.keys()]
    .sort((a, b) => (usage.get(b) ?? 0) - (usage.get(a) ?? 0))
    .slice(0, COMMON);
};

interface Choices {
  /** How many documents a bundle holds at most. */
  most?: number;
  /** The cases whose parallel texts teach the search its translations; if not the published ones. */
  taught?: readonly Case[];
}

/** Writes all that the search needs of the published cases into the folder of a built site. */
export const writeSearch = async (
  content: Corpus,
  out: string,
  choices: Choices = {},
): Promise<void> => {
  const corpus = { ...content, cases: content.cases.filter(isPublished) };
  const { vocabulary, cases } = corpus;
  const { most, taught = cases } = choices;
  const write = writerOf(out);
  rmSync(join(out, 'find'), { recursive: true, force: true });
  const groups = everydayGroups();
  const characters = simplifiedMap(textsOf(corpus, groups));
  const fields = cases.flatMap(caseFields);
  const named = [...vocabulary.concepts.values()].flatMap(labelsOf);
  const compounds = compoundsOf(
    fields.map(({ text }) => text),
    [...named, ...groups.flat()],
  );
  const labels = labelTable(vocabulary, groups, characters, compounds);
  const unknown = unknownWords(fields);
  const reader: Reader = {
    characters,
    compounds,
    labels,
    beginnings: beginningsOf(labels),
    concepts: vocabulary.concepts,
    unknown,
  };
  const { latin, arabic, han } = spellingWords(fields, labels, unknown);
  const found = caseDocuments(cases, reader);
  // Everyday words lead to cases; a practice or guide is named by its own.
  const terms = labelTable(vocabulary, [], characters, compounds);
  const strict: Reader = { ...reader, labels: terms, beginnings: beginningsOf(terms) };
  const pages = pageDocuments(corpus.pages, strict);
  const documents = [...found, ...pages];
  const { names, sizes } = await writeBundles(documents, guestUnits(fields, compounds), out, most);
  const catalogue: Catalogue = {
    sizes,
    likePinyin: likePinyin([...fields.map(({ text }) => text), ...named, ...groups.flat()]),
    cases: found.length,
    pages: pages.map(({ entry }) => entry),
    lacking: LOCALES.filter((locale) =>
      found.some(({ entry }) => !entry.languages.includes(locale)),
    ),
    common: commonOf(cases, vocabulary),
  };
  for (let part = 0; part * PART < found.length; part += 1)
    write(
      SEARCH_PATHS.entries(part),
      found
        .slice(part * PART, (part + 1) * PART)
        .map(({ entry }) => writeEntry(entry, [...vocabulary.concepts.keys()])),
    );
  for (const script of SCRIPTS) write(SEARCH_PATHS.names(script), names[script].join('\n'));
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
  writeMeaning(
    write,
    labels,
    vocabulary,
    learn(taught, characters, new Set(han), compounds),
    compounds,
  );
  write(SEARCH_PATHS.spelling('latin'), latin.join('\n'));
  write(SEARCH_PATHS.spelling('arabic'), arabic.join('\n'));
  for (const [part, text] of pinyinParts(han).entries()) write(SEARCH_PATHS.pinyin(part), text);
  write(SEARCH_PATHS.syllables, syllableLines(han.join('')).join('\n'));
  writeTexts(write, found, pages);
};
