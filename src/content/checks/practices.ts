import { nearest } from '../../text/distance.ts';
import type { ReadCase } from '../compile/case.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';

/** Reports lessons that lead to a practice that has no page. */
export const checkLessons = (
  read: readonly ReadCase[],
  practices: readonly string[],
  report: Report,
): void => {
  for (const { folder, record } of read)
    record?.record.summary.lessons.forEach(({ practice }, index) => {
      if (practice === undefined || practices.includes(practice)) return;
      reportIn(report, `${folder.path}/case.yaml`)(
        record.yaml.at(['summary', 'lessons', index, 'practice']),
        'unknown-practice',
        {
          found: practice,
          nearest: nearest(practice, practices) ?? '',
          expected: practices.join(', '),
        },
      );
    });
};
