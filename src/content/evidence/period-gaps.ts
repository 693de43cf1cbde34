import { parseDate } from '../../model/date.ts';
import type { NumberMention } from '../../text/numbers/numbers.ts';
import { saysPart } from './evidence-numbers.ts';

/** One end of a period, with the parts of its date that no original says and no reason covers. */
export interface PeriodGap {
  end: 'start' | 'end';
  date: string;
  missing: number[];
}

const listed = (list: unknown): number[] =>
  Array.isArray(list) ? list.map((one) => (one as { value?: number } | null)?.value ?? NaN) : [];

/** What is still to be said of the dates of a period, which may be half written. */
export const periodGaps = (
  period: { start?: unknown; end?: unknown; inferred?: unknown },
  source: readonly NumberMention[],
): PeriodGap[] => {
  const inferred = listed(period.inferred);
  return (['start', 'end'] as const).flatMap((end) => {
    const written = period[end];
    // YAML takes a year alone for a number.
    const date =
      typeof written === 'number' ? String(written) : typeof written === 'string' ? written : '';
    const missing = Object.entries<number>({ ...parseDate(date) })
      .filter(([part, value]) => !saysPart(part, value, source) && !inferred.includes(value))
      .map(([, value]) => value);
    return missing.length > 0 ? [{ end, date, missing }] : [];
  });
};
