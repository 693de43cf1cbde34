import { getCollection } from 'astro:content';
import { SCHEMES } from '../../model/concept.ts';
import type { Concepts, SchemeHead } from '../../model/corpus.ts';
import { once } from './once.ts';

/** The concepts by id, in the order of their ids. */
export const allConcepts = once(async (): Promise<Concepts> => {
  const entries = await getCollection('concepts');
  const concepts = entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(concepts.map((concept) => [concept.id, concept]));
});

/** The schemes in the order in which they are shown. */
export const allSchemes = once(async (): Promise<SchemeHead[]> => {
  const entries = await getCollection('schemes');
  return SCHEMES.flatMap((id) => entries.find((entry) => entry.data.scheme === id)?.data ?? []);
});
