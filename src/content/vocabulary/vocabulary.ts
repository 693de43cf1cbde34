import {
  conceptFile,
  SCHEMES,
  scheme as schemeSchema,
  type Concept,
  type Scheme,
  type SchemeId,
} from '../../model/concept.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { readOnce } from '../source/read-once.ts';
import type { SourceFile } from '../source/source.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml } from '../yaml/yaml.ts';
import type { Words } from './words.ts';
import { checkLabels, checkRelations, type PlacedConcept } from './concept-checks.ts';

/** The vocabulary: schemes in their fixed order, and all concepts by id. */
export interface Vocabulary {
  schemes: Scheme[];
  concepts: ReadonlyMap<string, VocabularyConcept>;
  /** Whether every file of it is there and could be read: else an unknown concept means nothing. */
  isWhole: boolean;
  /** One word for one thing, by language. */
  words: Words;
}

/** The files of the vocabulary: what a scheme says of itself, and its concepts, a file each. */
interface VocabularySources {
  heads: readonly SourceFile[];
  /** Without a source where the file could not be read, which has been reported. */
  concepts: readonly { id: string; scheme: SchemeId; source: SourceFile | undefined }[];
}

const readScheme = (source: SourceFile, report: Report): Scheme | undefined => {
  const at = reportIn(report, source.path);
  const yaml = readYaml(source, at);
  const scheme = yaml && validate(schemeSchema, yaml, at);
  if (!yaml || !scheme) return undefined;
  const expected =
    source.path
      .split('/')
      .at(-1)
      ?.replace(/\.yaml$/, '') ?? '';
  if (scheme.scheme !== expected)
    at(yaml.at(['scheme']), 'scheme-file', { found: scheme.scheme, expected });
  return scheme;
};

const readNow = (
  source: SourceFile,
  report: Report,
  id: string,
  scheme: SchemeId,
): PlacedConcept | undefined => {
  const at = reportIn(report, source.path);
  const yaml = readYaml(source, at);
  const read = yaml && validate(conceptFile, yaml, at);
  if (!yaml || !read) return undefined;
  const own: Concept = { id, ...read };
  for (const key of ['prefLabel', 'definition'] as const)
    for (const locale of LOCALES)
      if (own[key][locale] === undefined)
        reportIn(report, source.path, 'warning')(yaml.at([key]), 'missing-locale', {
          keys: key,
          language: locale,
        });
  return { concept: own, scheme, file: source.path, yaml };
};

// The desk reads all concepts again with every key that is typed into one.
const readConcept = readOnce(readNow, 1000);

/** Reads the vocabulary and reports every fault of its shape, labels and relations. */
export const readVocabulary = (
  sources: VocabularySources,
  report: Report,
): Omit<Vocabulary, 'words'> => {
  const schemes = sources.heads.flatMap((source) => readScheme(source, report) ?? []);
  const read = sources.concepts.flatMap(({ id, scheme, source }) =>
    source ? (readConcept(source, report, id, scheme) ?? []) : [],
  );
  const placed: PlacedConcept[] = [];
  const files = new Map<string, string>();
  for (const one of read) {
    const first = files.get(one.concept.id);
    if (first === undefined) placed.push(one);
    else
      reportIn(report, one.file)({ line: 1, column: 1 }, 'concept-twice', {
        found: one.concept.id,
        other: first,
      });
    files.set(one.concept.id, first ?? one.file);
  }
  const related = (id: string): string[] =>
    placed.filter(({ concept }) => concept.related.includes(id)).map(({ concept }) => concept.id);
  const concepts = new Map(
    placed.map(({ concept, scheme }): [string, VocabularyConcept] => [
      concept.id,
      {
        ...concept,
        scheme,
        related: [...new Set([...concept.related, ...related(concept.id)])],
        narrower: placed
          .filter((p) => p.concept.broader.includes(concept.id))
          .map((p) => p.concept.id),
      },
    ]),
  );
  const isWhole =
    read.length === sources.concepts.length &&
    SCHEMES.every((one) => schemes.some(({ scheme }) => scheme === one));
  checkLabels(placed, report);
  if (isWhole) checkRelations(placed, concepts, report);
  schemes.sort((a, b) => SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme));
  return { schemes, concepts, isWhole };
};
