import { z } from './zod.ts';
import { byLanguage } from './locale.ts';
import { line, listOf, localizedDraft, localizedFully, slug } from './text.ts';

/** The schemes of the vocabulary (skos:ConceptScheme), in the order in which they are shown. */
export const SCHEMES = [
  'hazard',
  'practice',
  'sector',
  'channel',
  'role',
  'technology',
  'outcome',
] as const;

export type SchemeId = (typeof SCHEMES)[number];

const labels = z
  .strictObject(byLanguage(() => listOf(line)))
  .partial()
  .default({});

const inSomeLanguage = localizedDraft.describe('One language is enough; the others may follow.');

/**
 * A concept, after SKOS (https://www.w3.org/TR/skos-reference/):
 * `content/vocabulary/<scheme>/<id>.yaml`.
 */
export const conceptFile = z.strictObject({
  prefLabel: inSomeLanguage,
  altLabel: labels.describe('Synonyms that a reader may see.'),
  hiddenLabel: labels.describe('Forms for the search alone: variants, common misspellings.'),
  definition: inSomeLanguage,
  broader: listOf(slug).default([]),
  related: listOf(slug).default([]),
});

/** What a scheme says of itself: `content/vocabulary/<scheme>.yaml`. */
export const scheme = z.strictObject({
  scheme: z.enum(SCHEMES),
  label: localizedFully,
  definition: localizedFully,
});

export type Concept = z.infer<typeof conceptFile> & { id: string };
export type Scheme = z.infer<typeof scheme>;
