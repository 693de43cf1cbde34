import { isLocale, type Locale } from '../../../model/locale.ts';

const KEY = 'desk-languages';

/** The languages that this editor translates into, as the browser remembers them. */
export const myLanguages = (): Locale[] => {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').filter(isLocale);
  } catch {
    return [];
  }
};

/** Remembers them. */
export const rememberLanguages = (languages: readonly Locale[]): void => {
  try {
    localStorage.setItem(KEY, languages.join(' '));
  } catch {
    // They are asked for again.
  }
};
