import { useState } from 'preact/hooks';
import { formatDate } from '../../../i18n/dates.ts';
import { dataAt } from '../../record/data-edit.ts';
import { openYears } from '../../record/reasons.ts';
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
  const { say, locale } = useDesk();
  const [asked, setAsked] = useState<number>();
  const { data, isOurs, set, append } = record;
  const years = openYears(dataAt(data, ['period']));
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
      {isOurs && asked === undefined && years.length > 0 && (
        <p class="actions">
          {years.map((year) => (
            <button key={year} type="button" onClick={() => setAsked(year)}>
              {say(FACTS.infer, { year: formatDate(locale, String(year)) })}
            </button>
          ))}
        </p>
      )}
      {asked !== undefined && (
        <AskReason
          raw={String(asked)}
          due={dueIn(texts)}
          onKeep={(why) => {
            append(['period', 'inferred'], { value: asked, why });
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
};
