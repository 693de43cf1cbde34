import { formatDate } from '../../../i18n/dates.ts';
import { isInferredYear } from '../../record/reasons.ts';
import type { NumberState } from '../../worker/case-state.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';

interface Props {
  numbers: readonly NumberState[];
  record: unknown;
}

/** The dates of a statement that somebody answers for whole, each in the calendar of the editor. */
export const Dates = ({ numbers, record }: Props) => {
  const { say, locale } = useDesk();
  const byDate = Map.groupBy(
    numbers.filter(({ date }) => date !== undefined),
    ({ date }) => date!,
  );
  const words = (parts: readonly NumberState[]) => {
    if (parts.some((part) => part.by === 'editors' || isInferredYear(record, part)))
      return SUMMARY.numberByUs;
    return parts.every(({ by }) => by === 'record') ? SUMMARY.numberAbove : SUMMARY.numberOk;
  };
  return (
    <>
      {[...byDate]
        .filter(([, parts]) => parts.every(({ by }) => by !== undefined))
        .map(([date, parts]) => (
          <li key={date} class="ok">
            {say(words(parts), { raw: formatDate(locale, date) })}
          </li>
        ))}
    </>
  );
};
