import { useMemo, useState } from 'preact/hooks';
import { LOCALES, type Locale } from '../../../model/locale.ts';
import { fold } from '../../../text/normalize.ts';
import { lackingIn } from '../../vocabulary/lacking.ts';
import { FACTS } from '../../words/facts.ts';
import { SHELL } from '../../words/shell.ts';
import { START } from '../../words/start.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import type { ConceptText } from '../../worker/concept-texts.ts';
import { useDesk } from '../context.ts';
import { useGoTo } from '../go-to.ts';
import { Choose } from '../fields/Choose.tsx';
import { languageIn } from '../parts/language.ts';
import { useRoute } from '../route.ts';
import { myLanguages } from '../start/my-languages.ts';
import type { OpenDraft } from '../use-draft.ts';
import { ConceptRow } from './ConceptRow.tsx';
import { useConcepts } from './use-concepts.ts';
import { SearchField } from '../fields/SearchField.tsx';

const AT_FIRST = 20;

const lacks = (one: ConceptText, into: Locale): boolean => lackingIn(one, into).length > 0;

const hasName = ({ id, prefLabel, altLabel }: ConceptText, wanted: string): boolean =>
  [id, ...Object.values(prefLabel), ...Object.values(altLabel).flat()].some(
    (name) => name !== undefined && fold(name).includes(wanted),
  );

/** The concepts of the vocabulary in a language: what is not all there comes first. */
export const Vocabulary = (open: OpenDraft) => {
  const { say, locale } = useDesk();
  const { concepts, put } = useConcepts(open);
  const { at } = useRoute();
  const asked = /^concept\.([^.]+)(?:\.\w+\.(\w+))?$/.exec(at ?? '');
  const [chosen, setChosen] = useState<Locale>();
  const [isOnly, setOnly] = useState(false);
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(AT_FIRST);
  const into = chosen ?? LOCALES.find((one) => one === asked?.[2]) ?? myLanguages()[0] ?? locale;
  const wanted = fold(query).trim();
  // Their order is that of when they were listed: one that is written now stays where it is.
  const listed = useMemo(() => {
    const found = (concepts ?? []).filter(
      (one) => hasName(one, wanted) && (!isOnly || lacks(one, into)),
    );
    const first = (one: ConceptText): number =>
      one.id === asked?.[1] ? 0 : lacks(one, into) ? 1 : 2;
    return found.sort((a, b) => first(a) - first(b)).map(({ id }) => id);
  }, [concepts === undefined, into, isOnly, wanted, asked?.[1]]);
  useGoTo(concepts !== undefined);
  if (!concepts) return <p role="status">{say(SHELL.loading)}</p>;
  const language = languageIn(locale, into);
  const lacking = concepts.filter((one) => lacks(one, into)).length;
  return (
    <>
      <p>{say(VOCABULARY_WORDS.lead)}</p>
      <div class="bar">
        <Choose
          label={say(VOCABULARY_WORDS.into)}
          isOurs
          value={into}
          options={LOCALES.map((one) => [one, languageIn(locale, one)])}
          onChoose={(one) => setChosen(one as Locale)}
        />
        <p class="field">
          <SearchField
            id="find-concept"
            label={say(FACTS.search)}
            value={query}
            onSearch={setQuery}
          />
        </p>
        <label>
          <input
            type="checkbox"
            checked={isOnly}
            onChange={({ currentTarget }) => setOnly(currentTarget.checked)}
          />{' '}
          {say(VOCABULARY_WORDS.only)}
        </label>
      </div>
      <p role="status">
        {lacking > 0
          ? say(VOCABULARY_WORDS.lacking, { count: lacking, language })
          : say(VOCABULARY_WORDS.whole, { language })}{' '}
        {(wanted !== '' || isOnly) && say(VOCABULARY_WORDS.found, { count: listed.length })}
      </p>
      {listed.slice(0, most).map((id) => {
        const concept = concepts.find((one) => one.id === id);
        return (
          concept && (
            <ConceptRow key={id} concept={concept} into={[into]} isOurs={open.isOurs} put={put} />
          )
        );
      })}
      {listed.length > most && (
        <button type="button" onClick={() => setMost(most + AT_FIRST)}>
          {say(START.more)}
        </button>
      )}
    </>
  );
};
