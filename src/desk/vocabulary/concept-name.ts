import type { Locale } from '../../model/locale.ts';
import { dataAt, isMapData } from '../record/data-edit.ts';
import { dataOf } from '../record/yaml-place.ts';

/** What a concept is called in its file, in a language if it has that; undefined if it is no concept. */
export const conceptName = (text: string, locale: Locale): string | undefined => {
  const names = dataAt(dataOf(text), ['prefLabel']);
  if (!isMapData(names)) return undefined;
  const name = names[locale] ?? Object.values(names)[0];
  return typeof name === 'string' ? name : undefined;
};
