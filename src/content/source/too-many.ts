import type { ReportAt } from './diagnostics.ts';
import { positionAt } from './source.ts';

/** How often a mark may stand in a text at most. */
type Limits = Readonly<Record<string, number>>;

/** Whether some mark stands in a text so often that reading it would take long, which is reported. */
export const hasTooMany = (text: string, limits: Limits, report: ReportAt, start = 0): boolean => {
  for (const [mark, limit] of Object.entries(limits)) {
    let offset = text.indexOf(mark, start);
    for (let count = 1; offset >= 0 && count <= limit; count += 1)
      offset = text.indexOf(mark, offset + mark.length);
    if (offset < 0) continue;
    const found = mark === '\n' ? 'lines' : mark;
    report(positionAt(text, offset), 'mdx-too-many', { found, limit });
    return true;
  }
  return false;
};
