import { writtenIn } from '../../../i18n/formatters.ts';
import type { Locale } from '../../../model/locale.ts';

/** A moment by the editor’s own clock and calendar; the day alone where the hour tells nothing. */
export const whenIn = (locale: Locale, moment: string, isDay = false): string =>
  new Intl.DateTimeFormat(writtenIn(locale), {
    dateStyle: 'long',
    ...(!isDay && { timeStyle: 'short' }),
  }).format(new Date(moment));
