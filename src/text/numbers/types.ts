/** What a number in a text says, apart from its value. */
type NumberKind = 'cardinal' | 'percent' | 'time' | 'date-part' | 'ordinal';

/** The two calendars that our texts use. */
export type Calendar = 'gregory' | 'persian';

/**
 * A number found in a text.
 *
 * `value` of a time is its hour of 24 with minutes as a fraction (17:30 is 17.5); of a month its
 * number in its own calendar; of a percentage or fraction the percentage. `alternatives` are
 * other readings of the same words: the other half of the day, or, for a part of a Solar Hijri
 * date, what it is in the Gregorian calendar.
 */
export interface NumberMention {
  value: number;
  kind: NumberKind;
  /** A duration or `person`, `label` (group three), `year`, `month`, `day`, or letters (5G → g). */
  unit?: string;
  calendar?: Calendar;
  alternatives?: number[];
  start: number;
  end: number;
  raw: string;
}

/** A mention before its `raw` is cut from the text. */
export type Reading = Omit<NumberMention, 'raw'>;

/** A number by itself, before its context says what kind it is. */
export interface Quantity {
  start: number;
  end: number;
  value: number;
  alternatives?: number[];
  ordinal: boolean;
  /** Written in digits only. */
  digits: boolean;
  /** May be no number at all (一, one, نه); counts only when a unit or a scale follows. */
  weak: boolean;
}

/** Removes the noise of floating point: 1.1 × 10⁸ is 110000000. */
export const rounded = (value: number): number => Number(value.toPrecision(12));
