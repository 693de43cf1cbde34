import { localDigits } from '../../../i18n/numbers.ts';
import { dataAt, isMapData, type Path } from '../../record/data-edit.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { Texts } from './Texts.tsx';
import type { RecordEdit } from './use-record.ts';

/** The numbers that follow without standing in the source, each with the reason that readers see. */
export const Inferred = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say, locale } = useDesk();
  const list = dataAt(record.data, [...path, 'inferred']);
  if (!Array.isArray(list)) return null;
  return (
    <details class="inferred" open={list.some((one) => !isMapData(one) || !isMapData(one.why))}>
      <summary>
        {list
          .map((one) =>
            say(SUMMARY.numberByUs, {
              raw: localDigits(locale, String(isMapData(one) ? one.value : '')),
            }),
          )
          .join(' · ')}
      </summary>
      {list.map((one, index) => {
        const at = [...path, 'inferred', index];
        const raw = localDigits(locale, String(isMapData(one) ? one.value : ''));
        return (
          <div key={index}>
            <Texts
              record={record}
              path={[...at, 'why']}
              rows={2}
              label={say(SUMMARY.why, { raw })}
            />
            {record.isOurs && (
              <button type="button" onClick={() => record.remove(at)}>
                {say(SUMMARY.dropReason)}
              </button>
            )}
          </div>
        );
      })}
    </details>
  );
};
