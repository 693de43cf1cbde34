import { getCollection } from 'astro:content';
import { unpack } from '../../content/compile/pack.ts';
import type { Case, SchemeHead, VocabularyConcept } from '../../model/corpus.ts';
import type { Guide, Practice } from '../../model/page.ts';

interface Collections {
  cases: Case;
  concepts: VocabularyConcept;
  schemes: SchemeHead;
  practices: Practice;
  guides: Guide;
}

/** All of a collection, as its loader packed it. */
export const collection = async <Name extends keyof Collections>(
  name: Name,
): Promise<Collections[Name][]> =>
  (await getCollection(name)).map(({ data }) => unpack(data) as Collections[Name]);
