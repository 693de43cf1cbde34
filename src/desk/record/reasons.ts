import type { InSomeLanguages } from '../../model/text.ts';
import { dataAt, isMapData, isSame } from './data-edit.ts';

/** A reason for a number that no source gives, as an editor wrote it before. */
interface Reason {
  value: number;
  why: InSomeLanguages;
}

const found = (data: unknown): Reason[] => {
  if (Array.isArray(data)) return data.flatMap(found);
  if (!isMapData(data)) return [];
  const own = Array.isArray(data.inferred) ? data.inferred : [];
  return [
    ...own.filter(
      (one): one is Reason & Record<string, unknown> => isMapData(one) && isMapData(one.why),
    ),
    ...Object.entries(data).flatMap(([key, one]) => (key === 'inferred' ? [] : found(one))),
  ];
};

/** The reasons of a record, each once; those for a number first. */
export const reasonsIn = (record: unknown, value: number): Reason[] =>
  found(record)
    .filter((one, index, all) => all.findIndex((other) => isSame(other.why, one.why)) === index)
    .sort((a, b) => Number(b.value === value) - Number(a.value === value));

/** Whether a year that the record hands on from its period is itself only inferred there. */
export const isInferredYear = (
  record: unknown,
  { by, of, value }: { by: string | undefined; of: string; value: number },
): boolean =>
  by === 'record' &&
  of === 'year' &&
  found(dataAt(record, ['period'])).some((one) => one.value === value);
