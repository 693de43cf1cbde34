import { FIGURE_BOUNDS } from '../../../model/case.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { dataAt, wordsAt, type Path } from '../../record/data-edit.ts';
import { figureNumber } from '../../record/figure-number.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import { BOUND, SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { Choose } from '../fields/Choose.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Texts } from './Texts.tsx';
import type { RecordEdit } from './use-record.ts';

/** The number of a figure, its unit, how exact it is, and whether it carries the result. */
export const FigureFields = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say, locale } = useDesk();
  const { data, isOurs, set } = record;
  const value = dataAt(data, [...path, 'value']);
  return (
    <>
      <div class="languages">
        <TextField
          label={say(SUMMARY.value)}
          at={[...path, 'value'].join('.')}
          dir="ltr"
          isOurs={isOurs}
          value={typeof value === 'number' ? formatNumber(locale, value) : ''}
          onText={(text) => {
            const number = figureNumber(text);
            if (text !== '' && number === undefined) return false;
            set([...path, 'value'], number);
            return true;
          }}
        >
          <span class="when-wrong">{say(SUMMARY.wrongNumber)}</span>
        </TextField>
        <Choose
          label={say(SUMMARY.bound)}
          at={[...path, 'bound'].join('.')}
          value={wordsAt(data, [...path, 'bound']) || 'exact'}
          isOurs={isOurs}
          options={FIGURE_BOUNDS.map((bound) => [bound, say(BOUND[bound]!)])}
          onChoose={(bound) => set([...path, 'bound'], bound === 'exact' ? undefined : bound)}
        />
        <p class="field">
          <label>
            <input
              type="checkbox"
              disabled={!isOurs}
              checked={dataAt(data, [...path, 'key']) === true}
              onChange={({ currentTarget }) =>
                set([...path, 'key'], currentTarget.checked ? true : undefined)
              }
            />{' '}
            {say(SUMMARY.key)}
          </label>
        </p>
      </div>
      <Texts record={record} path={[...path, 'unit']} label={say(RECORD_PARTS.unit!)} />
    </>
  );
};
