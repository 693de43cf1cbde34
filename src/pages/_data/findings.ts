import { lastFindings } from '../../content/compile/content-channel.ts';
import { formatLine } from '../../content/source/format.ts';
import type { Locale } from '../../model/locale.ts';

/** While editing, what the check says of the files of a case; nothing in a build. */
export const findingsOf = (caseId: string, locale: Locale): string[] =>
  import.meta.env.DEV
    ? lastFindings()
        .filter(({ file }) => file.startsWith(`content/cases/${caseId}/`))
        .map((one) => formatLine(one, locale))
    : [];
