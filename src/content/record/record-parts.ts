import type { CaseRecord } from '../../model/case.ts';
import type { YamlData } from '../yaml/yaml.ts';

/** Where a value stands in a record. */
export type Path = (string | number)[];

/** A record that fits its schema, and the places of its keys. */
export interface ReadRecord {
  record: CaseRecord;
  yaml: YamlData;
  /** Of a record that was read as if its slips were mended: where nothing more can be said. */
  silent?: readonly number[];
}

/** A record as it was read: whether a value has keys. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
