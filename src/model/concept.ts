import { z } from 'astro/zod';
import { line, localizedFully, slug } from './text.ts';

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
  .strictObject({ zh: z.array(line), en: z.array(line), fa: z.array(line) })
  .partial()
  .default({});

/** A concept, after SKOS (https://www.w3.org/TR/skos-reference/). */
export const concept = z.strictObject({
  id: slug,
  prefLabel: localizedFully,
  altLabel: labels.describe('Synonyms that a reader may see.'),
  hiddenLabel: labels.describe('Forms for the search alone: variants, common misspellings.'),
  definition: localizedFully,
  broader: z.array(slug).default([]),
  related: z.array(slug).default([]),
});

/** `content/vocabulary/<scheme>.yaml`. */
export const scheme = z.strictObject({
  scheme: z.enum(SCHEMES),
  label: localizedFully,
  definition: localizedFully,
  concepts: z.array(concept).min(1),
});

export type Concept = z.infer<typeof concept>;
export type Scheme = z.infer<typeof scheme>;
