import { byLanguage } from '../../../model/locale.ts';

/** The keys of records and concepts in the order in which editors write them. */
const ORDER = [
  ...['status', 'updated', 'organization', 'places', 'period', 'tags', 'sources', 'summary'],
  ...['events', 'figures', 'retired'],
  ...['id', 'at', 'to', 'service', 'practice', 'kind', 'key', 'title', 'translatedTitle'],
  ...['author', 'translatedAuthor', 'containerTitle', 'translatedContainerTitle', 'publisher'],
  ...['translatedPublisher', 'issue', 'issued', 'language', 'url', 'archiveUrl'],
  ...['rights', 'licence', 'notes', 'headline', 'brief', 'lessons', 'trust', 'situation'],
  ...['response', 'outcome', 'name', 'sector', 'hotline', 'country', 'coordinates', 'area'],
  ...['start', 'end', 'label', 'text', 'value', 'unit', 'bound', 'evidence', 'inferred', 'reads'],
  ...['as', 'why', 'family', 'given', 'literal', 'lat', 'lon'],
  ...Object.keys(byLanguage(() => '')),
  ...['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'broader', 'related'],
];

/** After how many of the keys that are there another one is written. */
export const placeOf = (key: string, present: readonly string[]): number => {
  const rank = ORDER.indexOf(key);
  if (rank < 0) return present.length;
  // After the last that comes before it, so that a record in an order of its own keeps that.
  return present.findLastIndex((other) => ORDER.indexOf(other) < rank) + 1;
};

/** Keys in the order in which editors write them; those that are not known keep theirs, at the end. */
export const inOrder = (keys: readonly string[]): string[] => {
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return keys.toSorted((a, b) => rank(a) - rank(b));
};
