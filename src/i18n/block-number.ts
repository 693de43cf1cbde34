import type { Locale } from '../model/locale.ts';
import { localDigits } from './numbers.ts';

/** The number of a block as readers see it: `p12a` is 12a, and ۱۲a in Persian; `en3` of a version. */
export const blockNumber = (locale: Locale, id: string): string =>
  localDigits(locale, id.replace(/^p/, ''));
