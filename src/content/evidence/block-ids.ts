import { blockRanges } from '../blocks/block-ranges.ts';
import type { RetiredBlock } from '../../model/lock.ts';
import { nearest } from '../../text/distance.ts';
import type { ReportAt } from '../source/diagnostics.ts';
import type { YamlData } from '../yaml/yaml.ts';
import type { Path } from './claims-of.ts';

/** The ids of a case's blocks, and those that it once had. */
export interface BlockIds {
  known: readonly string[];
  retired: readonly RetiredBlock[];
}

/** Reports ids at a path that are no blocks of the case. */
export const checkBlockIds = (
  ids: readonly string[],
  path: Path,
  { known, retired }: BlockIds,
  yaml: YamlData,
  report: ReportAt,
): void =>
  ids.forEach((id, index) => {
    if (known.includes(id)) return;
    const at = yaml.at([...path, index]);
    const gone = retired.find((one) => one.id === id);
    if (gone) {
      const { on = '', starts = '', joined = '' } = gone;
      report(at, 'retired-block', { found: id, on, starts, joined });
      return;
    }
    report(at, 'unknown-block', {
      found: id,
      nearest: nearest(id, known) ?? '',
      expected: blockRanges(known),
    });
  });
