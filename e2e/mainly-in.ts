import type { Locale } from '../src/model/locale.ts';

/** A walk of which a language changes only the words is gone in one of them, by the sweep in all. */
export const mainlyIn = (one: Locale, locale: string): { tag: string[] } => ({
  tag: locale === one ? [] : ['@sweep'],
});
