import { byUnits } from '../text/order.ts';
import type { Case } from '../model/corpus.ts';

const byDay = (a: Case, b: Case): number => byUnits(a.record.updated, b.record.updated);

/** The cases, the last revised first; those of a day in their own order. */
export const lastRevised = (cases: readonly Case[]): Case[] =>
  cases.toSorted((a, b) => byDay(b, a));
