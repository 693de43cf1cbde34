import type { Concept, SchemeId } from '../../model/concept.ts';
import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { YamlData } from '../yaml/yaml.ts';
import { conceptList } from './nearest-concept.ts';

/** A concept, and the file that it stands in. */
export interface PlacedConcept {
  concept: Concept;
  scheme: SchemeId;
  file: string;
  yaml: YamlData;
}

/** Labels are the same if a reader could not tell them apart: case, spaces and half-spaces fold. */
const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200c]+/g, '');

/** A label, and where it stands. */
interface PlacedLabel {
  text: string;
  of: PlacedConcept;
  at: (string | number)[];
}

/** All labels in a language: the names of the concepts first, for theirs is the right to them. */
const labelsIn = (placed: readonly PlacedConcept[], locale: Locale): PlacedLabel[] => [
  ...placed.flatMap((of) => {
    const text = of.concept.prefLabel[locale];
    return text === undefined ? [] : { text, of, at: ['prefLabel', locale] };
  }),
  ...placed.flatMap((of) =>
    (['altLabel', 'hiddenLabel'] as const).flatMap((key) =>
      (of.concept[key][locale] ?? []).map((text, i) => ({ text, of, at: [key, locale, i] })),
    ),
  ),
];

/** Reports labels that name two concepts. */
export const checkLabels = (placed: readonly PlacedConcept[], report: Report): void => {
  for (const locale of LOCALES) {
    const owners = new Map<string, string>();
    for (const { text, of, at } of labelsIn(placed, locale)) {
      const key = labelKey(text);
      const other = owners.get(key);
      // Spelling variants of one concept may fold to the same key.
      if (other !== undefined && other !== of.concept.id)
        reportIn(report, of.file)(of.yaml.at(at), 'concept-label-twice', {
          found: text,
          language: locale,
          other,
        });
      else owners.set(key, of.concept.id);
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

/** Reports relations that lead nowhere, in a circle, or twice; and concepts without any. */
export const checkRelations = (
  placed: readonly PlacedConcept[],
  concepts: ReadonlyMap<string, VocabularyConcept>,
  report: Report,
) => {
  const ids = [...concepts.keys()];
  const broaderOf = (id: string): readonly string[] => concepts.get(id)?.broader ?? [];
  // A relation that leads nowhere may be the one that another concept lacks.
  const isUnclear = placed.some(({ concept: { id, broader, related } }) =>
    [...broader, ...related].some((target) => target === id || !concepts.has(target)),
  );
  for (const { concept, file, yaml } of placed) {
    const at = reportIn(report, file);
    for (const key of ['broader', 'related'] as const)
      concept[key].forEach((target, index) => {
        if (!concepts.has(target))
          at(yaml.at([key, index]), 'unknown-concept', {
            found: target,
            where: '',
            nearest: nearest(target, ids) ?? '',
            expected: conceptList([...concepts.values()]),
          });
      });
    const cycle = cycleFrom(concept.id, broaderOf);
    if (cycle)
      at(yaml.at(['broader']), 'concept-cycle', {
        found: concept.id,
        detail: cycle.join(' → '),
      });
    const own = concepts.get(concept.id);
    concept.related.forEach((target, index) => {
      if (concept.broader.includes(target) || own?.narrower.includes(target))
        at(yaml.at(['related', index]), 'concept-related', { found: target });
    });
    const referred = placed.some(({ concept: other }) => other.related.includes(concept.id));
    if (
      !isUnclear &&
      concept.broader.length + (own?.narrower.length ?? 0) + concept.related.length === 0 &&
      !referred
    )
      at({ line: 1, column: 1 }, 'concept-orphan', { found: concept.id });
  }
};
