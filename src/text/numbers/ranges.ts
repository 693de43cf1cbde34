import { clock } from './dates/times.ts';
import type { Quantity, Reading } from './types.ts';

const RANGE = /^\s?(?:-|–|—|~|to|and|or|至|到|或|تا|یا)\s?$/u;
const LIST = /^\s?(?:、|,|،|&|和|及|و)\s?$/u;

const joined = (gap: string, reading: Reading): boolean => {
  if (RANGE.test(gap)) return gap.trim() !== 'and' || reading.kind !== 'cardinal';
  return LIST.test(gap) && reading.kind === 'date-part';
};

function like(quantity: Quantity, reading: Reading): Reading | undefined {
  const { start, end, value } = quantity;
  if (reading.kind === 'time') return clock(quantity, 0, { start, end })?.[0];
  if (reading.kind === 'ordinal' || reading.unit === 'label') return undefined;
  if (reading.unit === 'day' && reading.kind === 'date-part' && value > 31) return undefined;
  if (reading.unit === 'month' && reading.kind === 'date-part' && value > 12) return undefined;
  // Its other calendar would need the month again: the number itself is enough here.
  const { kind, unit, calendar } = reading;
  return { kind, value, start, end, ...(unit && { unit }), ...(calendar && { calendar }) };
}

/**
 * A number that leads to another takes its meaning: 10–15%, 7 to 10 pm, 19 and 23 September,
 * one to two people, 1月23、25日.
 */
export function beginnings(shaped: string, left: Quantity[], readings: Reading[]): Reading[] {
  const found: Reading[] = [];
  const byStart = new Map(readings.map((reading) => [reading.start, reading]));
  for (const quantity of [...left].reverse()) {
    const rest = shaped.slice(quantity.end, quantity.end + 8);
    for (let size = 1; size <= rest.length; size += 1) {
      const next = byStart.get(quantity.end + size);
      if (!next) continue;
      const reading = joined(rest.slice(0, size), next) ? like(quantity, next) : undefined;
      if (reading) {
        found.push(reading);
        byStart.set(reading.start, reading);
      }
      break;
    }
  }
  return found;
}
