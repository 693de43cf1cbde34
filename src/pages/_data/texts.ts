import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, LOCALES, type Locale } from '../../model/locale.ts';
import { once } from './once.ts';

type Kind = 'practices' | 'guides';

/** A practice or guide: one text a language. */
export interface TextPage<Name extends Kind> {
  id: string;
  entries: Partial<Record<Locale, CollectionEntry<Name>>>;
}

const collect = async <Name extends Kind>(name: Name): Promise<TextPage<Name>[]> => {
  const pages = new Map<string, TextPage<Name>>();
  for (const entry of await getCollection(name)) {
    const [id = '', locale] = entry.id.split('/');
    const page = pages.get(id) ?? { id, entries: {} };
    if (isLocale(locale)) page.entries[locale] = entry;
    pages.set(id, page);
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

export const allPractices = once(() => collect('practices'));
export const allGuides = once(() => collect('guides'));

/** The text for a reader: in their language, else in the first that there is, English before others. */
export const entryFor = <Name extends Kind>(
  { entries }: TextPage<Name>,
  locale: Locale,
): CollectionEntry<Name> => {
  const found = [locale, ...LOCALES].flatMap((one) => entries[one] ?? [])[0];
  if (!found) throw new Error('A text page without a text.');
  return found;
};
