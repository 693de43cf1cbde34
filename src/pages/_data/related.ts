import { RELATED } from '../../casebook/related-places.ts';
import { relatedCases, type RelatedCase } from '../../casebook/related.ts';
import type { SiteIndex } from '../../casebook/site-index.ts';
import type { Case } from '../../model/corpus.ts';

// The key of a case asks for them, then its page in each language.
const known = new WeakMap<SiteIndex, Map<Case, readonly RelatedCase[]>>();

/** The cases that the page of one leads to. */
export const relatedTo = (index: SiteIndex, one: Case): readonly RelatedCase[] => {
  const own = known.get(index) ?? new Map<Case, readonly RelatedCase[]>();
  known.set(index, own);
  const related = own.get(one) ?? relatedCases(index, one, RELATED);
  own.set(one, related);
  return related;
};
