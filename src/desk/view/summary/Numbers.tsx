import { useState } from 'preact/hooks';
import type { Locale } from '../../../model/locale.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { formatNumber, localDigits } from '../../../i18n/numbers.ts';
import { inLocale } from '../../../model/text.ts';
import { reasonsIn } from '../../record/reasons.ts';
import type { NumberState } from '../../worker/case-state.ts';
import { DATE_PARTS, SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { focusFirst } from '../parts/focus-first.ts';
import { isolated } from '../parts/isolated.ts';
import { numberIn } from '../parts/number.ts';
import { TextField } from '../fields/TextField.tsx';
import { AskReason } from './AskReason.tsx';
import { Dates } from './Dates.tsx';

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

/** One line for a number in however many languages a statement says it; dates stand by themselves. */
const once = (all: readonly NumberState[]): NumberState[] => {
  const numbers = all.filter(({ date, by }) => date === undefined || by === undefined);
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
  const rawOf = ({ raw, date, of, value }: NumberState): string => {
    if (of === 'value') return formatNumber(locale, value);
    // What is written in words stands as it is written.
    if (/\p{L}/u.test(raw)) return isolated(raw);
    const part = date === undefined ? undefined : DATE_PARTS[of];
    return date && part
      ? say(part, { date: formatDate(locale, date) })
      : localDigits(locale, raw).replace(/(?<=[۰-۹]),(?=[۰-۹])/g, '٬');
  };
  const keep = (reason: object): void => {
    if (asked) onInfer(asked.value, reason);
    setAsked(undefined);
  };
  return (
    <div class="numbers" role="group" aria-label={say(SUMMARY.numbers)}>
      <ul>
        {once(numbers).map((number) => {
          const raw = rawOf(number);
          if (number.by !== undefined)
            return (
              <li key={number.value} class="ok">
                {say(number.by === 'editors' ? SUMMARY.numberByUs : SUMMARY.numberOk, { raw })}
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
        <Dates numbers={numbers} record={record} />
      </ul>
      {read && (
        <div class="reason" ref={focusFirst}>
          <TextField
            label={say(SUMMARY.readAs, { raw: rawOf(read) })}
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
          raw={rawOf(asked)}
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
