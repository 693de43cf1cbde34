import { useRef, useState } from 'preact/hooks';
import { changesOf } from '../../draft/changes.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Failure, Step } from '../../propose/failure.ts';
import type { Proposed } from '../../propose/propose.ts';
import { PROPOSE, STEPS } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { FailureSaid } from './FailureSaid.tsx';
import { GitHubSignIn, useSignIn } from './GitHubSignIn.tsx';
import type { Proposing } from './Propose.tsx';

type Done = Extract<Proposed, { state: 'proposed' | 'nothing' }>;

/** A branch and a proposal at GitHub; the same press again finishes what was begun. */
export const WithGitHub = ({
  open,
  message,
  author,
  whole,
  onMoved,
}: Proposing & { whole: Draft | undefined }) => {
  const { say } = useDesk();
  const { draft, change } = open;
  const signIn = useSignIn();
  const [step, setStep] = useState<Step>();
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<Done>();
  // What somebody else has put on the branch is taken over once it was shown.
  const last = useRef<string>(undefined);
  const running = useRef<AbortController>(undefined);

  const propose = async (own: Draft): Promise<void> => {
    const { repo, token } = signIn;
    if (!repo) return;
    setFailure(undefined);
    setDone(undefined);
    setStep('account');
    running.current = new AbortController();
    const code = await Promise.all([
      import('../../propose/propose.ts'),
      import('../../propose/octokit.ts'),
      import('../../propose/branch.ts'),
    ]).catch(() => undefined);
    if (!code) {
      setStep(undefined);
      setFailure({ code: 'network', step: 'account' });
      return;
    }
    const [{ propose: send }, { openGitHub }, { branchOf }] = code;
    const known = last.current ?? draft.proposed?.commit;
    const result = await send({
      github: openGitHub({ token }),
      repo,
      branch: branchOf(own.caseId),
      changes: changesOf(own),
      message: author === '' ? message : `${message}\n\n${author}`,
      title: message.split('\n')[0] ?? message,
      ...(known !== undefined && { last: known }),
      ...(draft.proposed?.paths && { paths: draft.proposed.paths }),
      signal: running.current.signal,
      tell: setStep,
    });
    setStep(undefined);
    if (result.state === 'failed') setFailure(result.failure);
    else if (result.state === 'moved') {
      if (result.where === 'branch') last.current = result.commit;
      onMoved(result.files);
    } else {
      setDone(result);
      if (result.state === 'nothing') return;
      const { number, url, commit, paths } = result;
      last.current = commit;
      change((one) => ({ ...one, proposed: { number, url, commit, paths } }));
    }
  };
  const isRunning = step !== undefined;
  return (
    <section aria-labelledby="github">
      <h3 id="github">{say(PROPOSE.github)}</h3>
      <GitHubSignIn {...signIn} />
      <p>
        <button
          type="button"
          disabled={
            !whole || !signIn.repo || signIn.token === '' || message.trim() === '' || isRunning
          }
          onClick={() => whole && void propose(whole)}
        >
          {say(failure || draft.proposed ? PROPOSE.again : PROPOSE.propose)}
        </button>{' '}
        {isRunning && (
          <button type="button" onClick={() => running.current?.abort()}>
            {say(PROPOSE.stop)}
          </button>
        )}
      </p>
      <div role="status">
        {step && <p>{say(STEPS[step])}</p>}
        {done?.state === 'nothing' && <p>{say(PROPOSE.same)}</p>}
        {done?.state === 'proposed' && (
          <p>
            {say(done.isNew ? PROPOSE.proposed : PROPOSE.updated, { number: done.number })}{' '}
            {done.isFork && say(PROPOSE.fork, { name: `${done.head.owner}/${done.head.name}` })}
          </p>
        )}
      </div>
      {failure && <FailureSaid failure={failure} hasDraft />}
      {draft.proposed && (
        <p>
          <a href={draft.proposed.url} rel="noopener noreferrer" target="_blank">
            {say(PROPOSE.open)}
          </a>
        </p>
      )}
    </section>
  );
};
