import { byId } from '../../text/order.ts';
import { SCHEMES, type Scheme } from '../../model/concept.ts';
import type { Concepts } from '../../model/corpus.ts';
import { once } from '../../casebook/once.ts';
import { publishedContent } from './published.ts';

/** The concepts by id, in the order of their ids. */
export const allConcepts = once((): Promise<Concepts> => {
  const concepts = publishedContent().concepts.sort(byId);
  return Promise.resolve(new Map(concepts.map((concept) => [concept.id, concept])));
});

/** The schemes in the order in which they are shown. */
export const allSchemes = once((): Promise<Scheme[]> => {
  const { schemes } = publishedContent();
  return Promise.resolve(
    SCHEMES.flatMap((id) => schemes.find(({ scheme }) => scheme === id) ?? []),
  );
});
