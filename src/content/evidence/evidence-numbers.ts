import type { NumberMention } from '../../text/numbers/numbers.ts';

/** A part of a date is covered by any mention with that value: 1月, 23号; of a time its part. */
export const saysPart = (part: string, value: number, source: readonly NumberMention[]): boolean =>
  source.some(({ kind, value: said, alternatives = [] }) =>
    [said, ...alternatives].some((reading) => {
      if (kind !== 'time') return reading === value;
      return part === 'minute'
        ? Math.round((reading % 1) * 60) === value
        : Math.floor(reading) === value;
    }),
  );

/** Whether a number is written in figures, of whatever script. */
export const inDigits = ({ raw }: NumberMention): boolean => /\p{Nd}/u.test(raw);

/**
 * Whether a number is meant as one. “Both”, «این دو», 一天 and 第三 belong to the grammar of a
 * language; three people do not.
 */
export const isDeliberate = (mention: NumberMention): boolean =>
  inDigits(mention) || (mention.kind !== 'ordinal' && mention.value > 2);
