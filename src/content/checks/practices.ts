import { nearest } from '../../text/distance.ts';
import type { CaseFacts } from '../compile/compiled.ts';
import type { ReadRecord } from '../record/record-parts.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { Position } from '../source/source.ts';

/** A practice that a lesson leads to, and where the record says so. */
export interface LessonPractice extends Position {
  practice: string;
}

/** The practices that the lessons of a record lead to. */
export const practicesOf = ({ record, yaml }: ReadRecord): LessonPractice[] =>
  record.summary.lessons.flatMap(({ practice }, index) =>
    practice === undefined
      ? []
      : [{ practice, ...yaml.at(['summary', 'lessons', index, 'practice']) }],
  );

/** Reports lessons that lead to a practice that has no page. */
export const checkLessons = (
  cases: readonly CaseFacts[],
  practices: readonly string[],
  report: Report,
): void => {
  for (const { file, lessons } of cases)
    for (const { practice, line, column } of lessons)
      if (!practices.includes(practice))
        reportIn(report, file)({ line, column }, 'unknown-practice', {
          found: practice,
          nearest: nearest(practice, practices) ?? '',
          expected: practices.join(', '),
        });
};
