import { LOCALES } from '../../model/locale.ts';
import { foldDigits } from '../../text/digits.ts';
import { readNumbers } from '../../text/numbers/numbers.ts';

/** A number as it is typed, in whatever digits or words; undefined for what is none, or more than one. */
export const figureNumber = (text: string): number | undefined => {
  const plain = foldDigits(text).trim().replace('٫', '.');
  // A comma that parts no thousands may stand before decimals: 1,5 is not 15.
  if (/^-?(?:\d+|\d{1,3}(?:[,٬\s]\d{3})+)(?:\.\d+)?$/.test(plain))
    return Number(plain.replace(/[,٬\s]/g, ''));
  if (/\d[,٬،]\d{1,2}(?!\d)/.test(plain)) return undefined;
  // Letters of an Arabic keyboard.
  const whole = text.trim().replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  const found = LOCALES.flatMap((locale) => readNumbers(whole, locale)).find(
    ({ raw, kind }) => raw === whole && kind !== 'time',
  );
  return found?.value;
};
