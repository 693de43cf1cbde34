import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';
import { inLocale } from '../../../model/text.ts';
import { CONCEPT_KEYS, writtenNames, type ConceptWords } from '../../vocabulary/concept-words.ts';
import { lackingIn } from '../../vocabulary/lacking.ts';
import { FACTS } from '../../words/facts.ts';
import { SUMMARY } from '../../words/summary.ts';
import { TRANSLATE } from '../../words/translate.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import type { ConceptText } from '../../worker/concept-texts.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { TextField } from '../fields/TextField.tsx';
import type { PutWords } from './use-concepts.ts';

interface Props {
  concept: ConceptText;
  /** The languages that it is written in here. */
  into: readonly Locale[];
  isOurs: boolean;
  put: PutWords;
}

const LABELS = {
  prefLabel: FACTS.name,
  altLabel: VOCABULARY_WORDS.altLabel,
  definition: FACTS.definition,
} as const satisfies Record<keyof ConceptWords, object>;

/** A concept in the languages that it has, beside its words in the one that is translated into. */
export const ConceptRow = ({ concept, into, isOurs, put }: Props) => {
  const { say, locale } = useDesk();
  const { id, prefLabel, altLabel, definition } = concept;
  const others = LOCALES.filter((one) => !into.includes(one) && prefLabel[one] !== undefined);
  const name = inLocale({ en: id, ...prefLabel }, locale).text;
  const lacks = (key: keyof ConceptWords, one: Locale): boolean =>
    lackingIn(concept, one).some((lacking) => lacking === key);
  const wordsOf = (key: keyof ConceptWords, one: Locale): string =>
    key === 'altLabel' ? writtenNames(altLabel[one] ?? [], one) : (concept[key][one] ?? '');
  return (
    <article class="row concept" aria-label={name} data-at={`concept.${id}`}>
      <div class="from">
        {others.map((one) => (
          <div key={one} lang={LOCALE_INFO[one].tag} dir={LOCALE_INFO[one].dir}>
            <p>
              <strong>{prefLabel[one]}</strong>
              {altLabel[one] && <span class="soft"> · {writtenNames(altLabel[one], one)}</span>}
            </p>
            {definition[one] !== undefined && <p>{definition[one]}</p>}
          </div>
        ))}
        {others.length === 0 && <p class="soft">{id}</p>}
      </div>
      <div class="to">
        {into.flatMap((one) =>
          CONCEPT_KEYS.map((key) => (
            <TextField
              key={`${key} ${one}`}
              label={say(SUMMARY.inLanguage, {
                label: say(LABELS[key]),
                language: languageIn(locale, one),
              })}
              at={`concept.${id}.${key}.${one}`}
              lang={LOCALE_INFO[one].tag}
              dir={LOCALE_INFO[one].dir}
              {...(key === 'definition' && { rows: 2 })}
              isOurs={isOurs}
              value={wordsOf(key, one)}
              onText={(text) => put(concept, key, one, text)}
            >
              {lacks(key, one) && <span class="open">{say(TRANSLATE.lacks)}</span>}
            </TextField>
          )),
        )}
      </div>
    </article>
  );
};
