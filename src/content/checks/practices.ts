import { nearest } from '../../text/distance.ts';
import type { ReadCase } from '../compile/case.ts';
import type { PageFile } from '../compile/page-file.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';

/** Reports lessons that lead to a practice that has no page. */
export const checkLessons = (
  read: readonly ReadCase[],
  pages: readonly PageFile[],
  report: Report,
): void => {
  const known = [...new Set(pages.flatMap(({ kind, id }) => (kind === 'practices' ? id : [])))];
  for (const { folder, record } of read)
    record?.record.summary.lessons.forEach(({ practice }, index) => {
      if (practice === undefined || known.includes(practice)) return;
      reportIn(report, `${folder.path}/case.yaml`)(
        record.yaml.at(['summary', 'lessons', index, 'practice']),
        'unknown-practice',
        { found: practice, nearest: nearest(practice, known) ?? '', expected: known.join(', ') },
      );
    });
};
