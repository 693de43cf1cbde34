import { z } from './zod.ts';
import { blockId } from './block.ts';
import { claim, inferred } from './claim.ts';
import { endsBefore } from './date.ts';
import { SOURCE_LANGUAGES, byLanguage } from './locale.ts';
import { draftSummary, summary } from './summary.ts';
import {
  countable,
  day,
  httpsUrl,
  line,
  listOf,
  localized,
  localizedDraft,
  moment,
  partialDate,
  slug,
} from './text.ts';

/** State of the service from an event on: the line is drawn whole, thin or dashed. */
export const SERVICE_STATES = ['normal', 'strained', 'interrupted'] as const;

const event = z.strictObject({
  id: slug,
  at: moment.describe('ISO 8601 date or time, or a duration since the beginning (PT4H).'),
  to: moment.optional().describe('End, if it lasted.'),
  service: z.enum(SERVICE_STATES).describe('How the service fared: the editors’ judgement.'),
  text: localized,
  ...claim,
});

export const FIGURE_BOUNDS = ['exact', 'about', 'over', 'at-least', 'under', 'at-most'] as const;

export const figure = z.strictObject({
  id: slug,
  label: localized,
  value: countable,
  unit: localized,
  bound: z.enum(FIGURE_BOUNDS).default('exact'),
  key: z.literal(true).optional().describe('One of the figures that carry the result.'),
  ...claim,
});

export const NOTE_KINDS = [
  'contradiction',
  'damaged',
  'omission',
  'versions-differ',
  'undated',
  'unclear',
] as const;

const sourceNote = z.strictObject({
  id: slug,
  kind: z.enum(NOTE_KINDS),
  text: localized,
  evidence: listOf(blockId).default([]).describe('The blocks that the note is about.'),
});

const people = z
  .array(
    z.union([z.strictObject({ family: line, given: line }), z.strictObject({ literal: line })]),
  )
  .min(1);

const inLanguages = <T extends z.ZodType>(of: T) => z.strictObject(byLanguage(() => of)).partial();

/** A source document; the names follow CSL-JSON. */
const source = z.strictObject({
  id: slug,
  title: line.describe('As published, in its own language.'),
  translatedTitle: inLanguages(line)
    .default({})
    .describe('Of a title that is not English, at least the English.'),
  author: people.optional(),
  translatedAuthor: inLanguages(people)
    .optional()
    .describe('The same people, in the letters of the other languages.'),
  containerTitle: line.optional().describe('The publication, as printed.'),
  translatedContainerTitle: inLanguages(line).optional(),
  publisher: line.optional(),
  translatedPublisher: inLanguages(line).optional(),
  issue: line.optional().describe('Number or name of the issue, as printed.'),
  issued: partialDate.optional(),
  language: z.enum(SOURCE_LANGUAGES),
  url: httpsUrl.optional(),
  archiveUrl: httpsUrl.optional(),
  rights: localized.describe('Who holds the rights, and what they allow.'),
  licence: line
    .optional()
    .describe('For a text published as it stands: the licence, or who gave leave and when.'),
  notes: z.array(sourceNote).default([]),
});

const status = z
  .enum(['draft', 'published'])
  .describe('A draft is checked in form only and is not on the built site.');

const organization = z.strictObject({
  name: localized,
  sector: slug.describe('A concept of the scheme `sector`.'),
  hotline: z
    .string()
    .regex(/^[\d+ -]+$/, { error: 'hotline' })
    .optional(),
});

const coordinates = z
  .strictObject({
    lat: z.number().min(-90, { error: 'latitude' }).max(90, { error: 'latitude' }),
    lon: z.number().min(-180, { error: 'longitude' }).max(180, { error: 'longitude' }),
  })
  .describe('Where the map shows it, in degrees: {lat: 30.59, lon: 114.31}.');

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const NO_COUNTRY = /^(?:E[UZ]|QO|UN|X[AB]|ZZ)$/;

const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'country' })
  // Asked of two letters alone: of anything else the browser throws.
  .refine(
    (code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.test(code) && REGIONS.of(code) !== undefined,
    { params: { rule: 'country' } },
  );

const common = {
  status,
  updated: day.describe('The day of the last change that readers should know of.'),
  places: z
    .array(
      z.strictObject({
        name: localized,
        country,
        coordinates: coordinates.optional(),
        area: z
          .literal(true)
          .optional()
          .describe(
            'The source names an area and no place in it: the map draws a ring, not a dot.',
          ),
      }),
    )
    .default([]),
  period: z
    .strictObject({
      start: partialDate,
      end: partialDate.optional(),
      inferred: z.array(inferred).min(1).optional(),
    })
    .refine(({ start, end }) => end === undefined || !endsBefore(start, end), {
      path: ['end'],
      params: { rule: 'period-end' },
    })
    .optional(),
  events: z.array(event).default([]),
  figures: z.array(figure).default([]),
  retired: z
    .record(slug, slug)
    .optional()
    .describe('Ids that were published once, each with what its address opens now.'),
};

/** The record of a case: `content/cases/<id>/case.yaml`. */
export const caseRecord = z.strictObject({
  ...common,
  organization,
  tags: z.array(slug).min(1).describe('Concepts of the vocabulary, the most important first.'),
  sources: z.array(source).min(1),
  summary,
});

/** The same while `status: draft`: what an editor has not written yet may be left out. */
export const draftRecord = z.strictObject({
  ...common,
  organization: organization.extend({ name: localizedDraft }).partial().optional(),
  tags: z.array(slug).default([]).describe('Concepts of the vocabulary.'),
  sources: z.array(source.partial({ translatedTitle: true, rights: true })).default([]),
  summary: draftSummary,
});

export type CaseRecord = z.infer<typeof caseRecord>;
export type Source = z.infer<typeof source>;
export type SourceNote = Source['notes'][number];
export type CaseEvent = z.infer<typeof event>;
export type Figure = z.infer<typeof figure>;
