import { LOCALE_INFO, LOCALES } from '../../../model/locale.ts';
import type { InSomeLanguages } from '../../../model/text.ts';
import type { Desk } from '../context.ts';

type Titles = Pick<Desk, 'titles' | 'locale'>;

const inOne = (
  titles: InSomeLanguages | undefined,
  locale: Desk['locale'],
): { text: string; lang: string } | undefined => {
  const lang = [locale, ...LOCALES].find((one) => titles?.[one] !== undefined);
  return lang && { text: titles?.[lang] ?? '', lang: LOCALE_INFO[lang].tag };
};

/** The title of a case in the language of the editor, or in another; its id if it has none. */
export const titleOf = ({ titles, locale }: Titles, id: string): string =>
  inOne(titles[id], locale)?.text ?? id;

/** The language of that title, for whoever reads it out. */
export const titleLang = ({ titles, locale }: Titles, id: string): string | undefined =>
  inOne(titles[id], locale)?.lang;
