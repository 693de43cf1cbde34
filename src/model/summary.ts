import { z } from './zod.ts';
import { claim, placedClaim, statement, type Statement } from './claim.ts';
import { localized, localizedDraft, slug } from './text.ts';

const claims = z.array(placedClaim);

const brief = z
  .strictObject({
    situation: claims.min(1).describe('What happened.'),
    response: claims.min(1).describe('What they did, in order, the verb first.'),
    outcome: claims.min(1).describe('What came of it, with the strongest caveat.'),
  })
  .describe('The case in brief. Ids are made: brief-response-2.');

const draftBrief = z.strictObject({
  situation: claims.default([]),
  response: claims.default([]),
  outcome: claims.default([]),
});

const lesson = statement.extend({
  practice: slug.optional().describe('The practice that says how: a folder of content/practices.'),
});

const trust = placedClaim
  .extend({ evidence: claim.evidence.optional() })
  .describe('How far to trust this: only what changes a lesson.');

const parts = {
  trust: trust.optional(),
  situation: z.array(statement).default([]),
  response: z.array(statement).default([]),
  outcome: z.array(statement).default([]),
};

export const summary = z.strictObject({
  title: localized,
  headline: placedClaim,
  brief: brief.optional(),
  lessons: z.array(lesson).min(1),
  ...parts,
});

/** The same of a draft. */
export const draftSummary = z.strictObject({
  title: localizedDraft,
  headline: placedClaim.optional(),
  brief: draftBrief.optional(),
  lessons: z.array(lesson).default([]),
  ...parts,
});

type Summary = z.infer<typeof summary>;

/** The parts of a summary in the order in which they are read: first the short record. */
const SUMMARY_PARTS = [
  'brief-situation',
  'brief-response',
  'brief-outcome',
  'lessons',
  'trust',
  'situation',
  'response',
  'outcome',
] as const;
type SummaryPart = (typeof SUMMARY_PARTS)[number];

/** What tells the case in brief. */
export const SHORT_PARTS: readonly SummaryPart[] = [
  'brief-situation',
  'brief-response',
  'brief-outcome',
];

const BRIEF = {
  'brief-situation': 'situation',
  'brief-response': 'response',
  'brief-outcome': 'outcome',
} as const;

const isBrief = (part: SummaryPart): part is keyof typeof BRIEF => part in BRIEF;

/** The statements of a part, each with the id that its page gives it. */
export const statementsIn = (summary: Summary, part: SummaryPart): Statement[] => {
  if (isBrief(part))
    return (summary.brief?.[BRIEF[part]] ?? []).map((one, index) => ({
      id: `${part}-${index + 1}`,
      ...one,
    }));
  if (part !== 'trust') return summary[part];
  const { trust: own } = summary;
  return own ? [{ id: part, ...own, evidence: own.evidence ?? [] }] : [];
};

/** The parts that say something, with their statements. */
export const partsOf = (summary: Summary): { part: SummaryPart; statements: Statement[] }[] =>
  SUMMARY_PARTS.map((part) => ({ part, statements: statementsIn(summary, part) })).filter(
    ({ statements }) => statements.length > 0,
  );

/** Where the record holds a statement. */
export const pathIn = (part: SummaryPart, index: number): (string | number)[] =>
  isBrief(part)
    ? ['summary', 'brief', BRIEF[part], index]
    : part === 'trust'
      ? ['summary', part]
      : ['summary', part, index];
