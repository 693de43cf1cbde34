import { useEffect, useState } from 'preact/hooks';
import type { Inline } from '../../../model/inline.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { markedTerms, rewordTerm, unmarkTerm } from '../../article/mark-term.ts';
import { MARKS } from '../../words/article.ts';
import { useDesk } from '../context.ts';
import { InlineText } from './Inline.tsx';
import { LineInput } from '../fields/LineInput.tsx';

interface Props {
  /** What is written, with its marks. */
  text: string;
  lang: Locale;
  isOurs: boolean;
  /** The same as its readers see it; undefined until the worker has read it. */
  shown: readonly Inline[] | undefined;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  onText: (text: string) => void;
}

/** A paragraph with marks as readers see it, and its terms: their words, what is meant, no mark. */
export const Marks = ({ text, lang, isOurs, shown, vocabulary, onText }: Props) => {
  const { say, worker, locale } = useDesk();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const terms = markedTerms(text);
  const ids = terms.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (ids !== '')
      void worker.names(ids.split(' '), vocabulary, locale).then(setNames, reportError);
  }, [ids]);
  if (!/[<*_[`]/.test(text)) return null;
  const { tag, dir } = LOCALE_INFO[lang];
  return (
    <div class="marks">
      {shown && (
        <p lang={tag} dir={dir} aria-label={say(MARKS.shown)} role="group">
          <InlineText pieces={shown} />
        </p>
      )}
      {terms.length > 0 && (
        <ul aria-label={say(MARKS.terms)}>
          {terms.map((term, index) => {
            const name = names[term.id] ?? term.id;
            return (
              <li key={`${index} ${term.id}`}>
                <LineInput
                  label={say(MARKS.words, { name })}
                  lang={tag}
                  dir={dir}
                  isOurs={isOurs}
                  value={term.words}
                  onText={(words) => {
                    if (words.trim() !== '' && !/[<>]/.test(words))
                      onText(rewordTerm(text, term, words));
                  }}
                />{' '}
                <bdi class="soft">{name}</bdi>{' '}
                {isOurs && (
                  <button
                    type="button"
                    aria-label={say(MARKS.unmarkOf, { name })}
                    onClick={() => onText(unmarkTerm(text, term))}
                  >
                    {say(MARKS.unmark)}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
