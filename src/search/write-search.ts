import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import type { Case } from '../schema/corpus.ts';
import { LOCALES } from '../schema/locale.ts';
import {
  SCRIPTS,
  SEARCH_PATHS,
  scriptOfUnit,
  type Catalogue,
  type SearchConcepts,
} from '../schema/search.ts';
import { simplifiedMap } from '../text/chinese-build.ts';
import { writeBundles } from './bundles.ts';
import { caseDocuments, pageDocuments, type SearchDocument } from './documents.ts';
import { everydayGroups } from './everyday.ts';
import { caseFields, type Field } from './fields.ts';
import { beginningsOf, labelTable, type LabelTable } from './labels.ts';
import { learn, type Learned } from './parallel.ts';
import { pinyinLines, spellingWords, syllableLines } from './spelling.ts';
import type { Reader } from './weigh.ts';

type Write = (path: string, data: unknown) => void;

const writerOf =
  (out: string): Write =>
  (path, data) => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  };

const charactersOf = ({ cases, vocabulary }: Corpus, everyday: readonly string[][]): string[] => [
  ...cases.map((one) => JSON.stringify(one)),
  ...[...vocabulary.concepts.values()].map(({ prefLabel, altLabel }) =>
    JSON.stringify([prefLabel.zh, altLabel.zh]),
  ),
  ...everyday.flat(),
];

const writeMeaning = (write: Write, labels: LabelTable, learned: Learned): void => {
  for (const script of SCRIPTS) {
    const lines = [...labels[script]].map(
      ([key, meanings]) => `${key}\t${[...meanings].join(' ')}`,
    );
    write(SEARCH_PATHS.meaning(script), lines.join('\n'));
    write(
      SEARCH_PATHS.learned(script),
      Object.fromEntries([...learned].filter(([unit]) => scriptOfUnit(unit) === script)),
    );
  }
};

const conceptsOf = ({ schemes, concepts }: Corpus['vocabulary']): SearchConcepts => ({
  schemes: schemes.map(({ scheme, label }) => ({ id: scheme, label })),
  concepts: [...concepts.values()].map(({ id, scheme, prefLabel }) => ({
    id,
    scheme,
    label: prefLabel,
  })),
});

const writeTexts = (write: Write, documents: readonly SearchDocument[]): void => {
  for (const { entry, text } of documents)
    for (const locale of LOCALES)
      write(SEARCH_PATHS.text(`${entry.kind}-${entry.id}`, locale), text(locale));
};

/**
 * Writes all that the search needs into the folder of a built site. The parallel texts of other
 * cases than the corpus's own may teach it its translations.
 */
export const writeSearch = async (
  corpus: Corpus,
  out: string,
  taught: readonly Case[] = corpus.cases,
): Promise<void> => {
  const { vocabulary, cases } = corpus;
  const write = writerOf(out);
  rmSync(join(out, 'find'), { recursive: true, force: true });
  const everyday = everydayGroups();
  const characters = simplifiedMap(charactersOf(corpus, everyday));
  const labels = labelTable(vocabulary, everyday, characters);
  const reader: Reader = {
    characters,
    labels,
    beginnings: beginningsOf(labels),
    concepts: vocabulary.concepts,
  };
  const fields: Field[] = cases.flatMap(caseFields);
  const { latin, arabic, han } = spellingWords(fields, labels);
  const documents = [...caseDocuments(cases, reader), ...pageDocuments(corpus.pages, reader)];
  const { hashes, sizes } = await writeBundles(documents, out);
  const catalogue: Catalogue = {
    sizes,
    documents: documents.map(({ entry }, at) => ({ ...entry, hashes: hashes[at]! })),
  };
  write(SEARCH_PATHS.catalogue, catalogue);
  write(SEARCH_PATHS.concepts, conceptsOf(vocabulary));
  write(SEARCH_PATHS.characters, characters);
  writeMeaning(write, labels, learn(taught, characters, new Set(han)));
  write(SEARCH_PATHS.spelling('latin'), latin.join('\n'));
  write(SEARCH_PATHS.spelling('arabic'), arabic.join('\n'));
  write(SEARCH_PATHS.pinyin, pinyinLines(han).join('\n'));
  write(SEARCH_PATHS.syllables, syllableLines(han.join('')).join('\n'));
  writeTexts(write, documents);
};
