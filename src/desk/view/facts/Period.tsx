import { useState } from 'preact/hooks';
import { parseDate } from '../../../model/date.ts';
import { dataAt, isMapData, wordsAt } from '../../record/data-edit.ts';
import { FACTS } from '../../words/facts.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { DateField } from '../parts/DateField.tsx';
import { AskReason, dueIn } from '../summary/AskReason.tsx';
import { Inferred } from '../summary/Inferred.tsx';
import type { RecordEdit } from '../summary/use-record.ts';

interface Props {
  record: RecordEdit;
  texts: readonly TextState[];
}

/** When it happened, in either calendar; the year may be inferred, with the reason. */
export const Period = ({ record, texts }: Props) => {
  const { say } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const { data, isOurs, set, append } = record;
  const year = parseDate(wordsAt(data, ['period', 'start']))?.year;
  const inferred = dataAt(data, ['period', 'inferred']);
  const isInferred =
    Array.isArray(inferred) && inferred.some((one) => isMapData(one) && one.value === year);
  return (
    <section aria-labelledby="period">
      <h3 id="period">{say(FACTS.period)}</h3>
      <p class="soft">{say(FACTS.periodLead)}</p>
      <div class="languages">
        {(['start', 'end'] as const).map((key) => (
          <DateField
            key={key}
            label={say(FACTS[key])}
            at={`period.${key}`}
            isOurs={isOurs}
            value={dataAt(data, ['period', key])}
            onDate={(date) => set(['period', key], date)}
          />
        ))}
      </div>
      <Inferred record={record} path={['period']} />
      {isOurs && year !== undefined && !isInferred && !isAsked && (
        <button type="button" onClick={() => setAsked(true)}>
          {say(FACTS.infer)}
        </button>
      )}
      {isAsked && year !== undefined && (
        <AskReason
          raw={String(year)}
          due={dueIn(texts)}
          onKeep={(why) => {
            append(['period', 'inferred'], { value: year, why });
            setAsked(false);
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
};
