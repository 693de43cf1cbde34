import { LOCALE_INFO } from '../../../model/locale.ts';
import type { Failure } from '../../propose/failure.ts';
import { FAILURES, PROPOSE } from '../../words/propose.ts';
import { useDesk } from '../context.ts';

/** Why it did not work, in the editor's words, and what is safe. */
export const FailureSaid = ({
  failure,
  hasDraft = false,
}: {
  failure: Failure;
  hasDraft?: boolean;
}) => {
  const { say, locale } = useDesk();
  const { code, until, said, path } = failure;
  const time =
    until &&
    new Intl.DateTimeFormat(LOCALE_INFO[locale].tag, { timeStyle: 'short' }).format(
      new Date(until),
    );
  return (
    <div role="alert" class="finding">
      <p>
        {say(FAILURES[code])} {time && say(PROPOSE.until, { time })} {hasDraft && say(PROPOSE.safe)}
      </p>
      {path !== undefined && (
        <p>
          <bdi>{path}</bdi>
        </p>
      )}
      {said !== undefined && code === 'refused' && (
        <p class="soft">
          {say(PROPOSE.said)}{' '}
          <q lang="en" dir="ltr">
            {said}
          </q>
        </p>
      )}
    </div>
  );
};
