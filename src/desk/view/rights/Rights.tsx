import { BASES, type Basis } from '../../../model/article.ts';
import { basisOf, withBasis, withLeave } from '../../record/rights.ts';
import { GROUNDS, READ, RIGHTS } from '../../words/rights.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Holder } from './Holder.tsx';
import { LeaveFields } from './Leave.tsx';
import { PageSays } from './PageSays.tsx';

/** On what ground a text may be published, and who holds the rights in its source. */
export const Rights = (open: OpenDraft) => {
  const { draft, change, isOurs } = open;
  const { say } = useDesk();
  const basis = basisOf(draft);
  const choose = (next: Basis): void =>
    change((one) => {
      const chosen = withBasis(one, next);
      return next === 'licensed' ? chosen : withLeave(chosen, undefined);
    });
  return (
    <>
      <PageSays draft={draft} />
      <div class="grounds" role="radiogroup" aria-labelledby="grounds" data-at="basis">
        <p id="grounds">{say(RIGHTS.choose)}</p>
        {BASES.map((one) => (
          <div key={one}>
            <label>
              <input
                type="radio"
                name="basis"
                disabled={!isOurs}
                checked={basis === one}
                aria-describedby={`read-${one}`}
                onChange={() => choose(one)}
              />{' '}
              {say(GROUNDS[one])}
            </label>
            <p class="soft" id={`read-${one}`}>
              {say(RIGHTS.readers, { words: say(READ[one]) })}
            </p>
            {basis === one && one === 'licensed' && <LeaveFields {...open} />}
            {basis === one && one === 'retold' && draft.source && <p>{say(RIGHTS.retoldNext)}</p>}
            {basis === one && one === 'not-settled' && (
              <p>
                <strong>{say(RIGHTS.open)}</strong>
              </p>
            )}
          </div>
        ))}
      </div>
      {basis === undefined && <p role="status">{say(RIGHTS.mixed)}</p>}
      <Holder {...open} />
    </>
  );
};
