import type { SourceFile } from './source.ts';

/**
 * A reader of files that reads each text once while it is among the last `most`, and says again what
 * it said of it: what it gives must never be changed.
 */
export const readOnce = <Said extends unknown[], Rest extends readonly (string | number)[], Value>(
  read: (source: SourceFile, report: (...said: Said) => void, ...rest: Rest) => Value,
  most: number,
): typeof read => {
  const known = new Map<string, { value: Value; said: Said[] }>();
  return (source, report, ...rest) => {
    const key = [...rest, source.path, source.text].join('\0');
    let found = known.get(key);
    if (!found) {
      const said: Said[] = [];
      found = { value: read(source, (...one) => said.push(one), ...rest), said };
    }
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    for (const one of found.said) report(...one);
    return found.value;
  };
};
