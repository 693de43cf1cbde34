import { useEffect, useRef, useState } from 'preact/hooks';
import { isOfVocabulary } from '../../vocabulary/vocabulary.ts';
import { CHECK } from '../../words/check.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Causes } from './Causes.tsx';
import { causesOf, errorsIn } from './causes.ts';
import { Publish } from './Publish.tsx';
import { ToRead } from './ToRead.tsx';

/** What the check says of the case, by cause; errors first, notices folded. */
export const Check = (open: OpenDraft) => {
  const { say } = useDesk();
  const { state } = open;
  const [said, setSaid] = useState('');
  const errors = errorsIn(state?.findings);
  const before = useRef(errors);
  useEffect(() => {
    if (before.current !== errors) setSaid(say(CHECK.errors, { count: errors }));
    before.current = errors;
  }, [errors]);
  if (!state) return <p>{say(CHECK.waiting)}</p>;
  const causes = causesOf(state.findings);
  const notices = causes.filter(({ severity }) => severity === 'warning');
  const count = state.findings.length - errors;
  const onMended = (mended: number): void => setSaid(say(CHECK.mended, { count: mended }));
  return (
    <>
      <p role="status" class="said">
        {said}
      </p>
      {errors > 0 ? (
        <section aria-labelledby="errors">
          <h3 id="errors">{say(CHECK.errors, { count: errors })}</h3>
          <Causes
            causes={causes.filter(({ severity }) => severity === 'error')}
            {...{ open, state, onMended }}
          />
        </section>
      ) : (
        <p>{say(state.isDraft ? CHECK.cleanDraft : count === 0 ? CHECK.whole : CHECK.clean)}</p>
      )}
      <ToRead open={open} state={state} />
      {!isOfVocabulary(open.draft) && <Publish open={open} state={state} tell={setSaid} />}
      {count > 0 && (
        <details>
          <summary>{say(CHECK.notices, { count })}</summary>
          <Causes causes={notices} {...{ open, state, onMended }} />
        </details>
      )}
    </>
  );
};
