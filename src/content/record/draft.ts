import type { z } from 'astro/zod';
import type { CaseRecord, draftRecord } from '../../model/case.ts';
import type { Localized } from '../../model/text.ts';
import type { RuleId } from '../../i18n/diagnostics.ts';
import type { Diagnostic, Report } from '../source/diagnostics.ts';

type Draft = z.infer<typeof draftRecord>;

/** What a draft may still lack; a published case may not. */
const UNFINISHED: ReadonlySet<RuleId> = new Set<RuleId>([
  'address-open',
  'article-empty',
  'article-number',
  'budget-count',
  'budget-length',
  'evidence-number',
  'code-open',
  'definition-twice',
  'definition-unused',
  'footnote-missing',
  'heading-space',
  'heading-underline',
  'inferred-unused',
  'languages-number',
  'link-open',
  'list-indent',
  'list-mark',
  'list-number',
  'mark-in-word',
  'mark-open',
  'paragraph-line',
  'quotation-line',
  'quotation-number',
  'rights-unsettled',
  'rule-lost',
  'table-row',
  'table-shape',
  'translation-blocks',
  'translation-extra',
  'translation-number',
  'translation-number-lost',
  'translation-unsure',
]);

/** What `npm run translations` lists; in a draft it would only drown the rest. */
const UNTRANSLATED: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-locale',
  'missing-text',
  'untranslated',
]);

const soften = (finding: Diagnostic): Diagnostic =>
  UNFINISHED.has(finding.rule) ? { ...finding, severity: 'warning' } : finding;

/** A report for a draft: what is only unfinished becomes a warning. */
export const draftReport =
  (report: Report): Report =>
  (finding) => {
    if (!UNTRANSLATED.has(finding.rule)) report(soften(finding));
  };

/**
 * A draft in the shape of a record, so that pages can show it while it grows: the title stands in
 * for a missing headline, a dash for a missing name. Its texts may lack English.
 */
export const completeDraft = (draft: Draft): CaseRecord => {
  const { organization, summary, sources } = draft;
  const title = summary.title as Localized;
  return {
    ...draft,
    organization: {
      ...organization,
      name: (organization?.name as Localized | undefined) ?? { en: '—' },
      sector: organization?.sector ?? '',
    },
    sources: sources.map(({ translatedTitle = {}, rights = { en: '—' }, ...source }) => ({
      ...source,
      translatedTitle,
      rights,
    })),
    summary: { ...summary, title, headline: summary.headline ?? { text: title, evidence: [] } },
  };
};
