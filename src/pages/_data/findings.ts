import { lastFindings } from '../../content/compile/published.ts';
import { formatLine } from '../../content/source/format.ts';
import { contentRoot } from '../../content/source/root.ts';
import type { Locale } from '../../model/locale.ts';

/** While editing, what the check says of the files of a case; nothing in a build. */
export const findingsOf = (caseId: string, locale: Locale): string[] =>
  import.meta.env.DEV
    ? lastFindings(contentRoot())
        .filter(({ file }) => file.startsWith(`content/cases/${caseId}/`))
        .map((one) => formatLine(one, locale))
    : [];
