import { KINDS } from '../../words/check.ts';
import { REVIEW } from '../../words/review.ts';
import type { Finding } from '../../worker/case-state.ts';
import { causesOf } from '../check/causes.ts';
import { useDesk } from '../context.ts';
import { numberIn } from '../parts/number.ts';

/** The errors that the check finds in what is proposed, by cause. */
export const FoundErrors = ({ findings }: { findings: readonly Finding[] }) => {
  const { say, locale } = useDesk();
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <>
      <h4>{say(REVIEW.findings)}</h4>
      {errors.length === 0 ? (
        <p>{say(REVIEW.clean)}</p>
      ) : (
        <ul class="causes">
          {causesOf(errors).map(({ rule, kind, findings: own }) => (
            <li key={rule}>
              <span class="kind">{say(KINDS[kind])}</span> {own[0]?.message}{' '}
              {own.length > 1 && `× ${numberIn(locale, String(own.length))}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
