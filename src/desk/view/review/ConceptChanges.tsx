import { LOCALES } from '../../../model/locale.ts';
import { CONCEPT_KEYS, linesOf } from '../../vocabulary/concept-words.ts';
import { useDesk } from '../context.ts';
import { languageIn } from '../parts/language.ts';
import { partName } from '../parts/part-name.ts';
import { WordDiff } from '../parts/WordDiff.tsx';

interface Props {
  before: unknown;
  after: unknown;
}

const textOf = (side: unknown): string => (typeof side === 'string' ? side : '');

/** What a proposal makes of a concept: its words, language by language, then what else is in its file. */
export const ConceptChanges = ({ before, after }: Props) => {
  const { say, locale } = useDesk();
  const [was, is] = [linesOf(textOf(before)), linesOf(textOf(after))];
  return (
    <>
      {LOCALES.flatMap((lang) =>
        CONCEPT_KEYS.map((key) => {
          const [old = '', now = ''] = [was.words[`${key}.${lang}`], is.words[`${key}.${lang}`]];
          return (
            old !== now && (
              <div key={`${key} ${lang}`}>
                <p class="soft">
                  {partName(say, [key])} · {languageIn(locale, lang)}
                </p>
                <WordDiff before={old} after={now} locale={lang} />
              </div>
            )
          );
        }),
      )}
      {was.rest !== is.rest && <WordDiff before={was.rest} after={is.rest} locale="en" />}
    </>
  );
};
