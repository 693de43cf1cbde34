import { useId, useState } from 'preact/hooks';
import { foldDigits } from '../../../text/digits.ts';
import type { TextState } from '../../worker/case-state.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { isolated } from '../parts/isolated.ts';
import { numberIn } from '../parts/number.ts';
import { firstWords } from './first-words.ts';

interface Props {
  /** Where it stands in the record. */
  at: string;
  cited: readonly string[];
  proposed: readonly string[];
  /** Whether there are words that must rest on something. */
  isDue?: boolean;
  texts: readonly TextState[];
  isOurs: boolean;
  isCiting?: boolean;
  /** Where the article stands beside: its paragraphs can be pressed. */
  onCiting?: (isCiting: boolean) => void;
  onChange: (ids: string[]) => void;
}

/** What a statement rests on: the paragraphs that it cites, and ways to cite more. */
export const Evidence = (props: Props) => {
  const {
    at,
    cited,
    proposed,
    texts,
    isOurs,
    isDue = false,
    isCiting = false,
    onCiting,
    onChange,
  } = props;
  const { say, locale } = useDesk();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<string>();
  const id = useId();
  const known = new Set(texts.flatMap(({ blocks }) => blocks.map((block) => block.id)));
  const addTyped = (): void => {
    const ids = (foldDigits(typed).match(/[a-z0-9-]+/gi) ?? []).map((one) =>
      /^\d+$/.test(one) ? `p${one}` : one,
    );
    const missing = ids.find((one) => !known.has(one));
    setUnknown(missing);
    if (missing !== undefined) return;
    onChange([...cited, ...ids.filter((one) => !cited.includes(one))]);
    setTyped('');
  };
  return (
    <div class="evidence" role="group" aria-label={say(SUMMARY.cited)} data-at={at}>
      {cited.length === 0 ? (
        <p class={isDue ? 'open' : 'soft'}>{say(SUMMARY.uncited)}</p>
      ) : (
        <ul class="chips">
          {cited.map((one) => (
            <li key={one}>
              <bdi>{numberIn(locale, one)}</bdi> <bdi>{firstWords(texts, one, locale)}</bdi>{' '}
              <button
                type="button"
                disabled={!isOurs}
                aria-label={say(SUMMARY.remove, { id: numberIn(locale, one) })}
                onClick={() => onChange(cited.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOurs && (
        <form
          class="bar"
          onSubmit={(event) => {
            event.preventDefault();
            addTyped();
          }}
        >
          {onCiting && (
            <button type="button" aria-pressed={isCiting} onClick={() => onCiting(!isCiting)}>
              {say(isCiting ? SUMMARY.done : SUMMARY.cite)}
            </button>
          )}
          <label for={id}>{say(SUMMARY.byNumber)}</label>
          <input
            id={id}
            size={8}
            dir="auto"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit">{say(SUMMARY.add)}</button>
          {unknown !== undefined && (
            <strong role="alert">{say(SUMMARY.noSuch, { id: numberIn(locale, unknown) })}</strong>
          )}
        </form>
      )}
      {isOurs && proposed.length > 0 && (
        <p class="proposed">
          {say(SUMMARY.proposed)}{' '}
          {proposed.map((one) => (
            <button key={one} type="button" onClick={() => onChange([...cited, one])}>
              {say(SUMMARY.says, {
                id: numberIn(locale, one),
                words: isolated(firstWords(texts, one, locale)),
              })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
};
