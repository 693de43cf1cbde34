import { SCHEMES, scheme as schemeSchema, type Concept, type Scheme } from '../../model/concept.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALES } from '../../model/locale.ts';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Source } from '../source/source.ts';
import { conceptList } from './nearest-concept.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml, type YamlData } from '../yaml/yaml.ts';

/** The vocabulary: schemes in their fixed order, and all concepts by id. */
export interface Vocabulary {
  schemes: Omit<Scheme, 'concepts'>[];
  concepts: ReadonlyMap<string, VocabularyConcept>;
  /** Whether every file of it is there and could be read: else an unknown concept means nothing. */
  isWhole: boolean;
}

interface Placed {
  concept: Concept;
  scheme: Scheme['scheme'];
  file: string;
  yaml: YamlData;
  path: (string | number)[];
}

/** Labels are the same if a reader could not tell them apart: case, spaces and half-spaces fold. */
const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200c]+/g, '');

const checkLabels = (placed: readonly Placed[], report: Report): void => {
  for (const locale of LOCALES) {
    const owners = new Map<string, string>();
    for (const { concept, file, yaml, path } of placed) {
      const labels = [
        { text: concept.prefLabel[locale], at: [...path, 'prefLabel', locale] },
        ...(['altLabel', 'hiddenLabel'] as const).flatMap((key) =>
          (concept[key][locale] ?? []).map((text, i) => ({ text, at: [...path, key, locale, i] })),
        ),
      ];
      for (const { text, at } of labels) {
        const key = labelKey(text);
        const other = owners.get(key);
        // Spelling variants of one concept may fold to the same key.
        if (other !== undefined && other !== concept.id)
          reportIn(report, file)(yaml.at(at), 'concept-label-twice', {
            found: text,
            language: locale,
            other,
          });
        else owners.set(key, concept.id);
      }
    }
  }
};

const cycleFrom = (
  id: string,
  broader: (id: string) => readonly string[],
): string[] | undefined => {
  const walk = (at: string, trail: string[]): string[] | undefined => {
    for (const up of broader(at)) {
      if (up === id) return [...trail, up];
      const found = trail.includes(up) ? undefined : walk(up, [...trail, up]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
};

const checkRelations = (
  placed: readonly Placed[],
  concepts: ReadonlyMap<string, VocabularyConcept>,
  report: Report,
) => {
  const ids = [...concepts.keys()];
  const broaderOf = (id: string): readonly string[] => concepts.get(id)?.broader ?? [];
  for (const { concept, file, yaml, path } of placed) {
    const at = reportIn(report, file);
    for (const key of ['broader', 'related'] as const)
      concept[key].forEach((target, index) => {
        if (!concepts.has(target))
          at(yaml.at([...path, key, index]), 'unknown-concept', {
            found: target,
            where: '',
            nearest: nearest(target, ids) ?? '',
            expected: conceptList([...concepts.values()]),
          });
      });
    const cycle = cycleFrom(concept.id, broaderOf);
    if (cycle)
      at(yaml.at([...path, 'broader']), 'concept-cycle', {
        found: concept.id,
        detail: cycle.join(' → '),
      });
    const own = concepts.get(concept.id);
    concept.related.forEach((target, index) => {
      if (concept.broader.includes(target) || own?.narrower.includes(target))
        at(yaml.at([...path, 'related', index]), 'concept-related', { found: target });
    });
    const referred = placed.some(({ concept: other }) => other.related.includes(concept.id));
    if (
      concept.broader.length + (own?.narrower.length ?? 0) + concept.related.length === 0 &&
      !referred
    )
      at(yaml.at([...path, 'id']), 'concept-orphan', { found: concept.id });
  }
};

const readScheme = (
  source: Source,
  report: Report,
): { scheme: Scheme; yaml: YamlData } | undefined => {
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
  return { scheme, yaml };
};

/** Reads the vocabulary and reports every fault of its shape, labels and relations. */
export const readVocabulary = (sources: readonly Source[], report: Report): Vocabulary => {
  const placed: Placed[] = [];
  const schemes: Vocabulary['schemes'] = [];
  const first = new Map<string, number>();
  for (const source of sources) {
    const read = readScheme(source, report);
    if (!read) continue;
    const { concepts, ...scheme } = read.scheme;
    schemes.push(scheme);
    concepts.forEach((concept, index) => {
      const path = ['concepts', index];
      const at = read.yaml.at([...path, 'id']);
      const before = first.get(concept.id);
      if (before !== undefined)
        reportIn(report, source.path)(at, 'duplicate-id', { found: concept.id, first: before });
      first.set(concept.id, before ?? at.line);
      placed.push({ concept, scheme: scheme.scheme, file: source.path, yaml: read.yaml, path });
    });
  }
  const related = (id: string): string[] =>
    placed.filter(({ concept }) => concept.related.includes(id)).map(({ concept }) => concept.id);
  const concepts = new Map(
    placed.map(({ concept, scheme }) => [
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
  const isWhole = SCHEMES.every((one) => schemes.some(({ scheme }) => scheme === one));
  checkLabels(placed, report);
  if (isWhole) checkRelations(placed, concepts, report);
  schemes.sort((a, b) => SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme));
  return { schemes, concepts, isWhole };
};
