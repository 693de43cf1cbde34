import { isLocale, type Locale } from '../../../model/locale.ts';
import { keepSmall, readSmall } from '../../store/small.ts';

const KEY = 'desk-languages';

/** The languages that this editor translates into, as the browser remembers them. */
export const myLanguages = (): Locale[] =>
  (readSmall('browser', KEY) ?? '').split(' ').filter(isLocale);

/** Remembers them, where the browser does. */
export const rememberLanguages = (languages: readonly Locale[]): void =>
  void keepSmall('browser', KEY, languages.join(' '));
