import { SERVICE_STATES } from '../../../model/case.ts';
import { dataAt, wordsAt, type Path } from '../../record/data-edit.ts';
import { SERVICE, SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { DateField } from '../fields/DateField.tsx';
import type { RecordEdit } from './use-record.ts';

/** When an event was, and how the service fared. */
export const EventFields = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say } = useDesk();
  const { data, isOurs, set } = record;
  return (
    <>
      <p class="soft">{say(SUMMARY.atLead)}</p>
      <div class="languages">
        {(['at', 'to'] as const).map((end) => (
          <DateField
            key={end}
            label={say(SUMMARY[end])}
            at={[...path, end].join('.')}
            value={dataAt(data, [...path, end])}
            isOurs={isOurs}
            mayLast
            onDate={(date) => set([...path, end], date)}
          />
        ))}
        <Choose
          label={say(SUMMARY.service)}
          at={[...path, 'service'].join('.')}
          value={wordsAt(data, [...path, 'service'])}
          isOurs={isOurs}
          options={SERVICE_STATES.map((state) => [state, say(SERVICE[state]!)])}
          onChoose={(state) => set([...path, 'service'], state)}
        />
      </div>
    </>
  );
};
