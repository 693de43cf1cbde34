import { casePath } from '../../draft/draft.ts';
import { withoutTemplate } from '../../record/template.ts';
import { CHECK } from '../../words/check.ts';
import type { CaseState } from '../../worker/case-state.ts';
import { useDesk } from '../context.ts';
import type { OpenDraft } from '../use-draft.ts';
import { Causes } from './Causes.tsx';
import { causesOf, errorsIn } from './causes.ts';
import { useMissing, withStatus } from './use-missing.ts';

interface Props {
  open: OpenDraft;
  state: CaseState;
  tell: (said: string) => void;
}

/** Whether readers are to see the case, and what it lacks for that: its rights among them. */
export const Publish = ({ open, state, tell }: Props) => {
  const { say } = useDesk();
  const { draft, edit, isOurs } = open;
  const missing = useMissing(open);
  const isWhole = missing?.length === 0 && errorsIn(state.findings) === 0;
  const path = casePath(draft.caseId, 'case.yaml');
  const publish = (): void => {
    const text = withStatus(draft, 'published');
    edit(path, typeof draft.base[path] === 'string' ? text : withoutTemplate(text));
    tell(say(CHECK.published));
  };
  return (
    <section aria-labelledby="status">
      <h3 id="status">{say(CHECK.status)}</h3>
      <p>{say(state.isDraft ? CHECK.isDraft : CHECK.isPublished)}</p>
      {missing &&
        (missing.length > 0 ? (
          <>
            <p>{say(CHECK.notYet, { count: missing.length })}</p>
            <Causes
              causes={causesOf(missing)}
              open={open}
              state={state}
              onMended={() => undefined}
            />
          </>
        ) : (
          isWhole && <p>{say(CHECK.canPublish)}</p>
        ))}
      <p>
        {state.isDraft ? (
          <button type="button" class="main" disabled={!isOurs || !isWhole} onClick={publish}>
            {say(CHECK.publish)}
          </button>
        ) : (
          <button
            type="button"
            disabled={!isOurs}
            onClick={() => edit(path, withStatus(draft, 'draft'))}
          >
            {say(CHECK.unpublish)}
          </button>
        )}
      </p>
    </section>
  );
};
