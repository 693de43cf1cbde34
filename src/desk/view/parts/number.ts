import { localDigits } from '../../../i18n/numbers.ts';
import type { Locale } from '../../../model/locale.ts';

/** The number of a block, or any other, as an editor reads it: 12 of `p12`. */
export const numberIn = (locale: Locale, id: string): string =>
  localDigits(locale, id.replace(/^p(?=\d)/, ''));
