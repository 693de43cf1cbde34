import type { NumberMention } from './types.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
const readings = ({ value, alternatives = [] }: NumberMention) => [value, ...alternatives];
const meet = (a: number[], b: number[]) => a.some((x) => b.some((y) => near(x, y)));

// On a clock face, 22:00 is also ten.
const faces = (mention: NumberMention) =>
  readings(mention).flatMap((hour) => (hour >= 13 ? [hour, hour - 12] : [hour]));

function sameDatePart(a: NumberMention, b: NumberMention): boolean {
  if (a.unit !== b.unit) return false;
  if ((a.calendar ?? b.calendar) === (b.calendar ?? a.calendar)) return near(a.value, b.value);
  const [persian, gregorian] = a.calendar === 'persian' ? [a, b] : [b, a];
  return meet(persian.alternatives ?? [], [gregorian.value]);
}

const compatible = (a: NumberMention, b: NumberMention) => !a.unit || !b.unit || a.unit === b.unit;

// A bare ۱۴۰۰ is a year where another text says so, and may be the Solar Hijri one.
const isYear = (value: number, year: NumberMention): boolean =>
  meet([value], readings(year)) ||
  (value >= 1300 && value < 1500 && [621, 622].includes(year.value - value));

// Whether a number without a kind of its own says the same as one that has.
function sameAsCardinal(cardinal: NumberMention, other: NumberMention): boolean {
  const { unit } = cardinal;
  switch (other.kind) {
    case 'cardinal':
      return compatible(cardinal, other) && meet(readings(cardinal), readings(other));
    case 'time':
      return unit === undefined && meet(readings(cardinal), faces(other));
    case 'ordinal':
      return unit === 'label' && meet(readings(cardinal), readings(other));
    case 'date-part':
      return unit === undefined && other.unit === 'year' && isYear(cardinal.value, other);
    default:
      return false;
  }
}

function same(a: NumberMention, b: NumberMention): boolean {
  if (a.kind === 'cardinal') return sameAsCardinal(a, b);
  if (b.kind === 'cardinal') return sameAsCardinal(b, a);
  if (a.kind === b.kind) {
    return a.kind === 'date-part' ? sameDatePart(a, b) : meet(readings(a), readings(b));
  }
  // “the 23rd” is a day of a month.
  const [ordinal, other] = a.kind === 'ordinal' ? [a, b] : [b, a];
  return (
    ordinal.kind === 'ordinal' &&
    other.kind === 'date-part' &&
    other.unit === 'day' &&
    near(ordinal.value, other.value)
  );
}

/** Whether one of the numbers of a source says what the mention says. */
export function covers(mention: NumberMention, source: readonly NumberMention[]): boolean {
  return source.some((one) => same(mention, one));
}
