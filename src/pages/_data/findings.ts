import { lastFindings } from '../../content/compile/published.ts';
import { formatPlace } from '../../content/source/format.ts';
import { contentRoot } from '../../content/source/root.ts';
import { describe } from '../../i18n/diagnostics.ts';
import type { Locale } from '../../model/locale.ts';

/** While editing, what the check says of the files of a case, and where; nothing in a build. */
export const findingsOf = (caseId: string, locale: Locale): { place: string; words: string }[] =>
  import.meta.env.DEV
    ? lastFindings(contentRoot())
        .filter(({ file }) => file.startsWith(`content/cases/${caseId}/`))
        .map((one) => ({
          place: formatPlace(one),
          words: describe(one.rule, one.values, locale),
        }))
    : [];
