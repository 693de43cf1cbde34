import { useMemo, useRef } from 'preact/hooks';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { conceptsOf } from '../../vocabulary/case-concepts.ts';
import { lackingIn } from '../../vocabulary/lacking.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import type { ConceptText } from '../../worker/concept-texts.ts';
import { useDesk } from '../context.ts';
import { useGoTo } from '../go-to.ts';
import { languageIn } from '../parts/language.ts';
import type { OpenDraft } from '../use-draft.ts';
import { ConceptRow } from './ConceptRow.tsx';
import { useConcepts } from './use-concepts.ts';

interface Props {
  open: OpenDraft;
  /** The language that is translated into; undefined where all texts are originals. */
  into: Locale | undefined;
}

/** The concepts that a case is filed under and marks: those that lack words, then the rest. */
export const CaseConcepts = ({ open, into }: Props) => {
  const { say, locale } = useDesk();
  const { concepts, put } = useConcepts(open);
  useGoTo(concepts !== undefined);
  const { state, draft, isOurs } = open;
  const ids = useMemo(() => (state ? conceptsOf(state, draft) : []), [state, draft.files]);
  // What was lacking when the screen opened keeps its place while it is written.
  const begun = useRef(new Map<string, Locale[]>());
  const own = ids.flatMap((id) => concepts?.find((one) => one.id === id) ?? []);
  if (own.length === 0) return null;
  for (const one of own)
    begun.current.set(
      one.id,
      LOCALES.filter(
        (lang) =>
          (begun.current.get(one.id) ?? []).includes(lang) || lackingIn(one, lang).length > 0,
      ),
    );
  const lackingOf = ({ id }: ConceptText): Locale[] => begun.current.get(id) ?? [];
  const first = own.filter((one) => lackingOf(one).length > 0);
  const rest = own.filter((one) => !first.includes(one));
  const counts = LOCALES.map((lang) => ({
    language: languageIn(locale, lang),
    count: own.filter((one) => lackingIn(one, lang).length > 0).length,
  })).filter(({ count }) => count > 0);
  const row = (concept: ConceptText, languages: readonly Locale[]) => (
    <ConceptRow key={concept.id} concept={concept} into={languages} isOurs={isOurs} put={put} />
  );
  return (
    <section aria-labelledby="concepts">
      <h3 id="concepts">{say(VOCABULARY_WORDS.ofCase)}</h3>
      {counts.map((one) => (
        <p key={one.language}>{say(VOCABULARY_WORDS.lacking, one)}</p>
      ))}
      {first.map((one) => row(one, lackingOf(one)))}
      {into && rest.length > 0 && (
        <details>
          <summary>{say(VOCABULARY_WORDS.rest, { count: rest.length })}</summary>
          {rest.map((one) => row(one, [into]))}
        </details>
      )}
    </section>
  );
};
