import { useEffect, useState } from 'preact/hooks';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';
import { TRANSLATE } from '../../words/translate.ts';
import type { BlockState, TextState } from '../../worker/case-state.ts';
import type { Alike } from '../../worker/memory.ts';
import type { TermHere } from '../../worker/terms.ts';
import { useDesk } from '../context.ts';
import type { Memory } from './use-memory.ts';

interface Props {
  block: BlockState;
  from: TextState;
  into: Locale;
  memory: Memory;
  /** What the draft changes of the vocabulary. */
  vocabulary: Map<string, string>;
  isWritten: boolean;
  /** Marks what is selected as a term, or puts its word where the caret is, marked or not. */
  onTake: (word: string, id: string, isMarked: boolean) => void;
  /** Puts a whole translation. */
  onWhole: (words: string) => void;
}

/** What helps with a paragraph: the vocabulary's words, and what was translated alike before. */
export const Aids = ({
  block,
  from,
  into,
  memory,
  vocabulary,
  isWritten,
  onTake,
  onWhole,
}: Props) => {
  const { say, worker } = useDesk();
  const [terms, setTerms] = useState<TermHere[]>([]);
  const [alike, setAlike] = useState<Alike[]>([]);
  const source = from.blocks.find(({ id }) => id === block.id) ?? block;
  useEffect(() => {
    let isHere = true;
    void worker
      .terms(source.inline, vocabulary, from.locale, into)
      .then((found) => isHere && setTerms(found));
    void memory
      .alike(source.text)
      .then((found) => isHere && setAlike(found))
      // Without the other cases there is nothing to compare with.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [source.text, from.locale, into]);
  const [fromInfo, intoInfo] = [LOCALE_INFO[from.locale], LOCALE_INFO[into]];
  return (
    <>
      {terms.length > 0 && (
        <div class="terms">
          <p class="soft">{say(TRANSLATE.terms)}</p>
          <p class="soft">{say(TRANSLATE.termsLead)}</p>
          <ul>
            {terms.map(({ id, found, words, isMarked }) => (
              <li key={id}>
                <span lang={fromInfo.tag} dir={fromInfo.dir}>
                  {found}
                </span>
                {words.map((word) => (
                  <button
                    key={word}
                    type="button"
                    lang={intoInfo.tag}
                    dir={intoInfo.dir}
                    // The caret stays where the word is to go.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onTake(word, id, isMarked)}
                  >
                    {word}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      {alike.length > 0 && (
        <div class="alike">
          <p class="soft">{say(TRANSLATE.alike)}</p>
          {alike.map((one) => (
            <blockquote key={`${one.caseId}#${one.id}`}>
              <p lang={fromInfo.tag} dir={fromInfo.dir} class="soft">
                {one.from}
              </p>
              <p lang={intoInfo.tag} dir={intoInfo.dir}>
                {one.into}
              </p>
              <p class="soft">
                <bdi>
                  {one.caseId}#{one.id}
                </bdi>{' '}
                {!isWritten && (
                  <button type="button" onClick={() => onWhole(one.into)}>
                    {say(TRANSLATE.take)}
                  </button>
                )}
              </p>
            </blockquote>
          ))}
        </div>
      )}
    </>
  );
};
