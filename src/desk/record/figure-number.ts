import { LOCALES } from '../../model/locale.ts';
import { foldDigits } from '../../text/digits.ts';
import { readNumbers } from '../../text/numbers/numbers.ts';

/** A number as it is typed, in whatever digits or words; undefined for what is none, or more than one. */
export const figureNumber = (text: string): number | undefined => {
  const plain = foldDigits(text)
    .replace(/[,٬\s]/g, '')
    .replace('٫', '.');
  if (/^-?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const whole = text.trim();
  const found = LOCALES.flatMap((locale) => readNumbers(whole, locale)).find(
    ({ raw, kind }) => raw === whole && kind !== 'time',
  );
  return found?.value;
};
