import type { Locale } from '../../model/locale.ts';
import { dataAt, isMapData, type Path } from './data-edit.ts';

/** A statement of a record, whether or not the record is whole: its words and what it cites. */
export interface DraftClaim {
  id: string;
  path: Path;
  text: Partial<Record<Locale, string>>;
  evidence: string[];
}

const LISTS: readonly (readonly [path: readonly string[], prefix: string])[] = [
  [['summary', 'brief', 'situation'], 'brief-situation'],
  [['summary', 'brief', 'response'], 'brief-response'],
  [['summary', 'brief', 'outcome'], 'brief-outcome'],
  [['summary', 'lessons'], ''],
  [['summary', 'situation'], ''],
  [['summary', 'response'], ''],
  [['summary', 'outcome'], ''],
  [['events'], ''],
  [['figures'], ''],
];

const claimOf = (value: unknown, path: Path, id: string): DraftClaim[] => {
  if (!isMapData(value)) return [];
  const text = value.text ?? value.label;
  const evidence = Array.isArray(value.evidence) ? value.evidence.map(String) : [];
  return [
    {
      id: typeof value.id === 'string' ? value.id : id,
      path,
      text: isMapData(text) ? text : {},
      evidence,
    },
  ];
};

/** All statements of a record in the order in which they are read. */
export const claimsOf = (record: unknown): DraftClaim[] => [
  ...claimOf(dataAt(record, ['summary', 'headline']), ['summary', 'headline'], 'headline'),
  ...LISTS.flatMap(([path, prefix]) => {
    const list = dataAt(record, path);
    return Array.isArray(list)
      ? list.flatMap((value, index) => claimOf(value, [...path, index], `${prefix}-${index + 1}`))
      : [];
  }),
  ...claimOf(dataAt(record, ['summary', 'trust']), ['summary', 'trust'], 'trust'),
];
