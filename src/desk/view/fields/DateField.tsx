import { formatDate, formatDuration } from '../../../i18n/dates.ts';
import { parseDate, parseDuration } from '../../../model/date.ts';
import { dateValue, readDate, readDuration, solarDate } from '../../record/dates.ts';
import { SUMMARY } from '../../words/summary.ts';
import { useDesk } from '../context.ts';
import { TextField } from './TextField.tsx';

interface Props {
  label: string;
  at?: string;
  value: unknown;
  isOurs: boolean;
  /** Whether a time since the beginning will do: 4 hours. */
  mayLast?: boolean;
  onDate: (date: string | number | undefined) => void;
}

/** A date, written in either calendar and shown in both. */
export const DateField = ({ label, at, value, isOurs, mayLast, onDate }: Props) => {
  const { say, locale } = useDesk();
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const lasts = mayLast ? parseDuration(text) : undefined;
  const shown = parseDate(text)
    ? [formatDate(locale, text), locale === 'fa' ? undefined : solarDate(text)]
        .filter((one) => one !== undefined)
        .join(' · ')
    : lasts !== undefined
      ? formatDuration(locale, lasts)
      : text === ''
        ? ''
        : say(SUMMARY.wrongDate);
  return (
    <TextField
      label={label}
      {...(at !== undefined && { at })}
      value={lasts === undefined ? text : shown}
      isOurs={isOurs}
      onText={(written) => {
        const duration = mayLast ? readDuration(written) : undefined;
        if (written === '') onDate(undefined);
        else if (duration !== undefined) onDate(duration);
        else {
          const date = readDate(written);
          if (date === undefined) return false;
          onDate(dateValue(date));
        }
        return true;
      }}
    >
      {lasts === undefined && <bdi>{shown}</bdi>}{' '}
      <span class="when-wrong">{say(SUMMARY.wrongDate)}</span>
    </TextField>
  );
};
