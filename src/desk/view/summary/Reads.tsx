import { localDigits } from '../../../i18n/numbers.ts';
import { dataAt, wordsAt, type Path } from '../../record/data-edit.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import type { RecordEdit } from './use-record.ts';

/** The numbers that a cited paragraph says in words of its own, each with those words. */
export const Reads = ({ record, path }: { record: RecordEdit; path: Path }) => {
  const { say, locale } = useDesk();
  const list = dataAt(record.data, [...path, 'reads']);
  if (!Array.isArray(list)) return null;
  return (
    <ul class="chips" data-at={[...path, 'reads'].join('.')}>
      {list.map((_, index) => {
        const at = [...path, 'reads', index];
        const raw = localDigits(locale, wordsAt(record.data, [...at, 'value']));
        const words = wordsAt(record.data, [...at, 'as']);
        return (
          <li key={index}>
            <bdi>{say(SUMMARY.reads, { raw, words })}</bdi>{' '}
            {record.isOurs && (
              <button type="button" onClick={() => record.remove(at)}>
                {say(SUMMARY.dropReason)}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
