import { SCHEMES } from '../../model/concept.ts';
import type { Concepts, SchemeHead } from '../../model/corpus.ts';
import { collection } from './collection.ts';
import { once } from './once.ts';

/** The concepts by id, in the order of their ids. */
export const allConcepts = once(async (): Promise<Concepts> => {
  const concepts = await collection('concepts');
  concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(concepts.map((concept) => [concept.id, concept]));
});

/** The schemes in the order in which they are shown. */
export const allSchemes = once(async (): Promise<SchemeHead[]> => {
  const schemes = await collection('schemes');
  return SCHEMES.flatMap((id) => schemes.find(({ scheme }) => scheme === id) ?? []);
});
