import { useEffect, useState } from 'preact/hooks';
import { LOCALES } from '../../../model/locale.ts';
import { newDraft, type Draft } from '../../draft/draft.ts';
import { isOfVocabulary, VOCABULARY } from '../../vocabulary/vocabulary.ts';
import { lackingIn } from '../../vocabulary/lacking.ts';
import { START } from '../../words/start.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import type { ConceptText } from '../../worker/concept-texts.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { routeTo } from '../route.ts';

/** What the vocabulary lacks, by language, and the way to give it that. */
export const VocabularyState = ({ drafts }: { drafts: readonly Draft[] }) => {
  const { say, locale, worker, store, begun } = useDesk();
  const [concepts, setConcepts] = useState<readonly ConceptText[]>([]);
  useEffect(() => void worker.conceptTexts(new Map()).then(setConcepts, reportError), []);
  const present = drafts.find(isOfVocabulary);
  const open = async (): Promise<void> => {
    // Another tab may have begun one since the list was read.
    const all = (await store?.all().catch(() => undefined)) ?? drafts;
    const known = all.find(isOfVocabulary);
    const draft = known ?? newDraft(VOCABULARY, {}, new Date());
    if (!known) begun.set(draft.id, draft);
    location.assign(routeTo('vocabulary', draft.id));
  };
  const lacking = LOCALES.map((into) => ({
    language: languageIn(locale, into),
    count: concepts.filter((one) => lackingIn(one, into).length > 0).length,
  })).filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="vocabulary">
      <h2 id="vocabulary">{say(VOCABULARY_WORDS.title)}</h2>
      <p class="coming">
        {lacking.length > 0
          ? lacking.map((one) => say(VOCABULARY_WORDS.lacking, one)).join(' · ')
          : concepts.length > 0 && say(VOCABULARY_WORDS.found, { count: concepts.length })}
      </p>
      <p>
        <button type="button" onClick={() => void open()}>
          {say(present ? START.goOn : VOCABULARY_WORDS.open)}
        </button>
      </p>
    </section>
  );
};
