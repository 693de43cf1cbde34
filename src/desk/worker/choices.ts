import type { SharedPage } from '../../content/compile/shared.ts';
import type { Vocabulary } from '../../content/vocabulary/vocabulary.ts';
import { SCHEMES, type SchemeId } from '../../model/concept.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import type { InSomeLanguages } from '../../model/text.ts';
import type { TextState } from './case-state.ts';
import { termsIn } from './terms.ts';

/** A concept as an editor chooses it. */
export interface ConceptState {
  id: string;
  scheme: SchemeId;
  name: InSomeLanguages;
  definition: InSomeLanguages;
  /** All its names, in all languages. */
  labels: string[];
}

/** What the facts of a case are chosen from. */
export interface Choices {
  concepts: ConceptState[];
  schemes: { id: SchemeId; name: InSomeLanguages }[];
  /** Concepts whose names stand in the texts, the most frequent first. */
  suggested: string[];
  /** The practices that have a page: a lesson leads to one. */
  practices: { id: string; name: InSomeLanguages }[];
}

/** A term that somebody has marked tells more than any number of words that are merely there. */
const MARKED = 1000;

/** The concepts, and those that a text suggests. */
export const choicesOf = (
  { concepts, schemes }: Vocabulary,
  texts: readonly TextState[],
  pages: readonly SharedPage[],
): Choices => {
  const practices = new Map<string, InSomeLanguages>();
  for (const { kind, id, locale, title } of pages)
    if (kind === 'practices') practices.set(id, { ...practices.get(id), [locale]: title });
  const times = new Map<string, number>();
  for (const { locale, blocks } of texts)
    for (const { inline } of blocks)
      for (const { id, isMarked } of termsIn({ concepts }, inline, locale, locale))
        times.set(id, (times.get(id) ?? 0) + (isMarked ? MARKED : 1));
  return {
    concepts: [...concepts.values()].map(
      ({ id, scheme, prefLabel, altLabel, hiddenLabel, definition }) => ({
        id,
        scheme,
        name: prefLabel,
        definition,
        labels: LOCALES.flatMap((locale: Locale) =>
          [prefLabel[locale] ?? [], altLabel[locale] ?? [], hiddenLabel[locale] ?? []].flat(),
        ),
      }),
    ),
    schemes: SCHEMES.map((id) => ({
      id,
      name: schemes.find(({ scheme }) => scheme === id)?.label ?? { en: id },
    })),
    practices: [...practices].map(([id, name]) => ({ id, name })),
    suggested: [...times].sort(([, a], [, b]) => b - a).map(([id]) => id),
  };
};
