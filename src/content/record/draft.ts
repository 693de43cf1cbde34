import type { z } from '../../model/zod.ts';
import type { CaseRecord, draftRecord } from '../../model/case.ts';
import type { Localized } from '../../model/text.ts';
import { RULES } from '../../model/rules/rules.ts';
import type { Report } from '../source/diagnostics.ts';

type Draft = z.infer<typeof draftRecord>;

/** A report for a draft: what is only unfinished becomes a warning. */
export const draftReport =
  (report: Report): Report =>
  (finding) => {
    const { inDraft } = RULES[finding.rule];
    if (inDraft !== 'nothing') report({ ...finding, severity: inDraft ?? finding.severity });
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
