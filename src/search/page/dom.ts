import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

/** An element with its properties and children. */
// Not that of `src/client`: what the search shares with other pages is a file more for each of them.
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** The properties of an element for a text in a language, when it is not the reader's. */
export const foreign = (lang: Locale, reader: Locale): { lang?: string; dir?: string } =>
  lang === reader ? {} : { lang: LOCALE_INFO[lang].tag, dir: LOCALE_INFO[lang].dir };
