import type { ReportAt } from './diagnostics.ts';
import type { Source } from './source.ts';

interface Read<Value> {
  value: Value;
  said: Parameters<ReportAt>[];
}

/**
 * A reader of files that reads each text once while it is among the last `most`, and says again what
 * it said of it: what it gives must never be changed.
 */
export const readOnce = <Rest extends readonly (string | number)[], Value>(
  read: (source: Source, report: ReportAt, ...rest: Rest) => Value,
  most: number,
): ((source: Source, report: ReportAt, ...rest: Rest) => Value) => {
  const known = new Map<string, Read<Value>>();
  return (source, report, ...rest) => {
    const key = [...rest, source.path, source.text].join('\0');
    let found = known.get(key);
    if (!found) {
      const said: Read<Value>['said'] = [];
      found = { value: read(source, (...one) => said.push(one), ...rest), said };
    }
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    for (const one of found.said) report(...one);
    return found.value;
  };
};
