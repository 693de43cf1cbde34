import { partsOf } from '../../model/summary.ts';
import { nearest } from '../../text/distance.ts';
import type { ReadRecord } from '../record/record-parts.ts';
import type { ReportAt } from '../source/diagnostics.ts';

/**
 * Reports ids that were taken back and are in use all the same, and those whose address would open
 * nothing: each leads to a statement, an event, a figure or a block.
 */
export const checkRetired = (
  { record, yaml }: ReadRecord,
  blocks: readonly string[],
  report: ReportAt,
): void => {
  const present = [
    ...partsOf(record.summary).flatMap(({ statements }) => statements),
    ...record.events,
    ...record.figures,
  ].map(({ id }) => id);
  const targets = [...present, ...blocks];
  for (const [id, target] of Object.entries(record.retired ?? {})) {
    if (targets.includes(id)) report(yaml.atKey(['retired'], id), 'retired-used', { found: id });
    if (!targets.includes(target))
      report(yaml.at(['retired', id]), 'retired-target', {
        found: target,
        id,
        nearest: nearest(target, targets) ?? '',
      });
  }
};
