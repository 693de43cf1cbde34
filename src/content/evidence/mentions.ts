import { LOCALES, type Locale } from '../../model/locale.ts';
import { readNumbers, type NumberMention } from '../../text/numbers/numbers.ts';
import { remembered } from '../../text/remembered.ts';

/** More texts than the largest case has; the memory of a whole corpus is not needed. */
const MOST = 20_000;

const READERS = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    remembered((text): readonly NumberMention[] => readNumbers(text, locale), MOST),
  ]),
) as Record<Locale, (text: string) => readonly NumberMention[]>;

/** The numbers of a text, read once: every claim that cites a block asks for them again. */
export const mentionsIn = (text: string, locale: Locale): readonly NumberMention[] =>
  READERS[locale](text);
