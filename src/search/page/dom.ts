import { LOCALE_INFO, type Locale } from '../../model/locale.ts';

type Child = Node | string;

/** An element with attributes and children; an attribute that is undefined is left out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** Attributes for a text in a language, when it is not the reader's. */
export const foreign = (lang: Locale, reader: Locale): Record<string, string> =>
  lang === reader ? {} : { lang: LOCALE_INFO[lang].tag, dir: LOCALE_INFO[lang].dir };
