import { useState } from 'preact/hooks';
import type { Locale } from '../../../model/locale.ts';
import { localDigits } from '../../../i18n/numbers.ts';
import { inLocale } from '../../../model/text.ts';
import { isInferredYear, reasonsIn } from '../../record/reasons.ts';
import type { NumberState } from '../../worker/case-state.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { numberIn } from '../parts/number.ts';
import { TextField } from '../parts/TextField.tsx';
import { AskReason } from './AskReason.tsx';

interface Props {
  numbers: readonly NumberState[];
  record: unknown;
  isOurs: boolean;
  /** The languages that a reason is due in. */
  due: readonly Locale[];
  onCite: (id: string) => void;
  onInfer: (value: number, why: object) => void;
  /** Keeps the words of a cited paragraph that say the number. */
  onRead: (value: number, words: string) => void;
}

/** One line for a number in however many languages a statement says it. */
const once = (numbers: readonly NumberState[]): NumberState[] => {
  const open = numbers.filter(({ by }) => by === undefined);
  return [...open, ...numbers.filter(({ by }) => by !== undefined)].filter(
    ({ value }, index, all) => all.findIndex((other) => other.value === value) === index,
  );
};

/** The numbers of a statement: who answers for each, and what may be done where nobody does. */
export const Numbers = ({ numbers, record, isOurs, due, onCite, onInfer, onRead }: Props) => {
  const { say, locale } = useDesk();
  const [asked, setAsked] = useState<NumberState>();
  const [read, setRead] = useState<NumberState>();
  const [why, setWhy] = useState('');
  if (numbers.length === 0) return null;
  const isOfUs = (number: NumberState): boolean =>
    number.by === 'editors' || isInferredYear(record, number);
  const keep = (reason: object): void => {
    if (asked) onInfer(asked.value, reason);
    setAsked(undefined);
  };
  return (
    <div class="numbers" role="group" aria-label={say(SUMMARY.numbers)}>
      <ul>
        {once(numbers).map((number) => {
          const raw = localDigits(locale, number.raw);
          if (number.by !== undefined)
            return (
              <li key={number.value} class="ok">
                {say(isOfUs(number) ? SUMMARY.numberByUs : SUMMARY.numberOk, { raw })}
              </li>
            );
          return (
            <li key={number.value} class="open">
              {say(SUMMARY.numberOpen, { raw })}{' '}
              {isOurs &&
                number.saidIn.map((id) => (
                  <button key={id} type="button" onClick={() => onCite(id)}>
                    {say(SUMMARY.saidIn, { id: numberIn(locale, id) })}
                  </button>
                ))}
              {isOurs && (
                <>
                  <button type="button" onClick={() => setAsked(number)}>
                    {say(SUMMARY.infer)}
                  </button>
                  <button type="button" onClick={() => setRead(number)}>
                    {say(SUMMARY.read)}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {read && (
        <div class="reason">
          <TextField
            label={say(SUMMARY.readAs, { raw: localDigits(locale, read.raw) })}
            isOurs={isOurs}
            value={why}
            onText={setWhy}
          />
          <p class="actions">
            <button
              type="button"
              disabled={why === ''}
              onClick={() => {
                onRead(read.value, why);
                setRead(undefined);
                setWhy('');
              }}
            >
              {say(SUMMARY.keepReason)}
            </button>
            <button type="button" onClick={() => setRead(undefined)}>
              {say(SUMMARY.cancel)}
            </button>
          </p>
        </div>
      )}
      {asked && (
        <AskReason
          key={asked.value}
          raw={asked.raw}
          due={due}
          onKeep={keep}
          onCancel={() => setAsked(undefined)}
        >
          {reasonsIn(record, asked.value)
            .slice(0, 3)
            .map((reason, index) => (
              <button key={index} type="button" onClick={() => keep(reason.why)}>
                {say(SUMMARY.again, { words: inLocale(reason.why, locale).text })}
              </button>
            ))}
        </AskReason>
      )}
    </div>
  );
};
