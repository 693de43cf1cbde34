import { getCollection } from 'astro:content';
import { unpack } from '../../content/compile/pack.ts';
import type { Answers } from '../../model/answers.ts';
import type { Case, SchemeHead, VocabularyConcept } from '../../model/corpus.ts';
import type { Guide, Practice } from '../../model/page.ts';

interface Collections {
  cases: Case;
  concepts: VocabularyConcept;
  schemes: SchemeHead;
  answers: Answers;
  practices: Practice;
  guides: Guide;
}

// All are packed alike, and the generated types know a new collection only after `astro sync`.
const stored = (name: string) => getCollection(name as 'cases');

/** All of a collection, as its loader packed it. */
export const collection = async <Name extends keyof Collections>(
  name: Name,
): Promise<Collections[Name][]> =>
  (await stored(name)).map(({ data }) => unpack(data) as Collections[Name]);
