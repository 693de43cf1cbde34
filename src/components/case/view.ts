import type { Places } from '../../article/inline-html.ts';
import type { Reader } from '../../i18n/reader.ts';
import { mediaPath, PATHS } from '../../i18n/routes.ts';
import {
  articleFor,
  originalsOf,
  type Article,
  type Case,
  type VocabularyConcept,
} from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';

/** A case as a reader sees it: what the parts of its page have in common. */
export interface CaseView {
  reader: Reader;
  one: Case;
  concepts: ReadonlyMap<string, VocabularyConcept>;
  /** The article that the page shows: the reader's, else an original. */
  article: Article | undefined;
  originals: Locale[];
  /** The address of the page with the original, where this page shows a translation. */
  originalPage: string | undefined;
  /** Where the marks of its texts lead. */
  places: Places;
}

/** Puts together what the page of a case needs. */
export const caseView = (
  reader: Reader,
  one: Case,
  concepts: ReadonlyMap<string, VocabularyConcept>,
): CaseView => {
  const article = articleFor(one, reader.locale);
  const originals = originalsOf(one);
  const [original] = originals;
  return {
    reader,
    one,
    concepts,
    article,
    originals,
    originalPage:
      article?.role === 'translation' && original
        ? reader.pageIn(original, PATHS.case(one.id))
        : undefined,
    places: { page: reader.page, media: (file) => reader.file(mediaPath(one.id, file)) },
  };
};
