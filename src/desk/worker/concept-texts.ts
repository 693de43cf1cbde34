import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import type { SchemeId } from '../../model/concept.ts';
import { conceptPath } from '../vocabulary/concept-file.ts';
import type { ConceptWords } from '../vocabulary/concept-words.ts';

/** A concept as its words are edited. */
export interface ConceptText extends ConceptWords {
  id: string;
  scheme: SchemeId;
  path: string;
  /** Its file as it is published; undefined for one that a draft proposes. */
  text: string | undefined;
}

/** The concepts of a vocabulary with their files. */
export const conceptTexts = (
  { concepts }: Pick<Vocabulary, 'concepts'>,
  files: ReadonlyMap<string, string>,
): ConceptText[] =>
  [...concepts.values()].map(({ id, scheme, prefLabel, altLabel, definition }) => {
    const path = conceptPath({ scheme, id });
    return { id, scheme, path, text: files.get(path), prefLabel, altLabel, definition };
  });
