import type { Locale } from '../../model/locale.ts';
import type { Wording } from './wording.ts';

/** For whom results are written. */
export interface Audience {
  locale: Locale;
  base: string;
  wording: Wording;
}
