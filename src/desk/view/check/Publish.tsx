import { useState } from 'preact/hooks';
import { casePath, textIn, textsOf } from '../../draft/draft.ts';
import { setIn } from '../../record/yaml-edit.ts';
import { CHECK } from '../../words/check.ts';
import type { CaseState, Finding } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Causes } from './Causes.tsx';
import { causesOf } from './causes.ts';

interface Props {
  open: OpenDraft;
  state: CaseState;
  tell: (said: string) => void;
}

/** Whether readers are to see the case: only what has no error, its rights among them, is published. */
export const Publish = ({ open, state, tell }: Props) => {
  const { say, worker, locale } = useDesk();
  const { draft, edit, isOurs } = open;
  const [missing, setMissing] = useState<Finding[]>([]);
  const file = casePath(draft.caseId, 'case.yaml');
  const withStatus = (status: string): string =>
    setIn(textIn(draft, file) ?? '', ['status'], status);
  const publish = async (): Promise<void> => {
    const text = withStatus('published');
    const files = textsOf(draft).set(file, text);
    const { findings } = await worker.state(draft.caseId, files, locale);
    const errors = findings.filter(({ severity }) => severity === 'error');
    setMissing(errors);
    if (errors.length > 0) tell(say(CHECK.notYet, { count: errors.length }));
    else {
      edit(file, text);
      tell(say(CHECK.published));
    }
  };
  return (
    <section aria-labelledby="status">
      <h3 id="status">{say(CHECK.status)}</h3>
      <p>{say(state.isDraft ? CHECK.isDraft : CHECK.isPublished)}</p>
      <p>
        {state.isDraft ? (
          <button type="button" disabled={!isOurs} onClick={() => void publish()}>
            {say(CHECK.publish)}
          </button>
        ) : (
          <button type="button" disabled={!isOurs} onClick={() => edit(file, withStatus('draft'))}>
            {say(CHECK.unpublish)}
          </button>
        )}
      </p>
      {state.isDraft && missing.length > 0 && (
        <>
          <p>{say(CHECK.notYet, { count: missing.length })}</p>
          <Causes causes={causesOf(missing)} open={open} state={state} onMended={() => undefined} />
        </>
      )}
    </section>
  );
};
