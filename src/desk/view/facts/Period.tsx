import { useState } from 'preact/hooks';
import { formatDate } from '../../../i18n/dates.ts';
import { dataAt, wordsAt } from '../../record/data-edit.ts';
import type { PeriodGap } from '../../../content/evidence/period-gaps.ts';
import { FACTS } from '../../words/facts.ts';
import type { TextState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import { DateField } from '../fields/DateField.tsx';
import { AskReason, dueIn } from '../summary/AskReason.tsx';
import { Inferred } from '../summary/Inferred.tsx';
import type { RecordEdit } from '../summary/use-record.ts';

interface Props {
  record: RecordEdit;
  texts: readonly TextState[];
  gaps: readonly PeriodGap[];
}

/** When it happened, in either calendar; what the text does not say of it may be inferred, with the reason. */
export const Period = ({ record, texts, gaps }: Props) => {
  const { say, locale } = useDesk();
  const [asked, setAsked] = useState<PeriodGap>();
  // Only the year is missing: then it alone is spoken of.
  const named = ({ date, missing }: PeriodGap): string =>
    formatDate(locale, missing.join() === date.slice(0, 4) ? date.slice(0, 4) : date);
  const { data, isOurs, set, append } = record;
  const found = dataAt(data, ['period', 'inferred']);
  const known = (Array.isArray(found) ? found : []).map((one) => String(dataAt(one, ['value'])));
  const years = (['start', 'end'] as const).map((end) =>
    wordsAt(data, ['period', end]).slice(0, 4),
  );
  // The text may say a year, and of something else.
  const elsewhere = [...new Set(years)].filter(
    (year) =>
      /^\d{4}$/.test(year) &&
      !known.includes(year) &&
      !gaps.some(({ date }) => date.startsWith(year)),
  );
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
      {asked === undefined &&
        gaps.map((gap) => (
          <p key={gap.end} class="open">
            {say(FACTS.gap, { date: named(gap) })}{' '}
            {isOurs && (
              <button type="button" onClick={() => setAsked(gap)}>
                {say(FACTS.infer)}
              </button>
            )}
          </p>
        ))}
      {asked === undefined && isOurs && elsewhere.length > 0 && (
        <p class="soft">
          {say(FACTS.elsewhere)}{' '}
          {elsewhere.map((year) => (
            <button
              key={year}
              type="button"
              onClick={() => setAsked({ end: 'start', date: year, missing: [Number(year)] })}
            >
              {say(FACTS.inferOf, {
                date: named({ end: 'start', date: year, missing: [Number(year)] }),
              })}
            </button>
          ))}
        </p>
      )}
      {asked !== undefined && (
        <AskReason
          raw={named(asked)}
          due={dueIn(texts)}
          onKeep={(why) => {
            for (const value of asked.missing) append(['period', 'inferred'], { value, why });
            setAsked(undefined);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
};
