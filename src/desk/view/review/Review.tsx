import { useEffect, useState } from 'preact/hooks';
import { readBundle } from '../../../editor/bundle/bundle.ts';
import type { Failure } from '../../propose/failure.ts';
import type { OpenProposal } from '../../propose/pull.ts';
import { ofBundle, ofGitHub, type Proposed } from '../../review/proposal.ts';
import { STEPS } from '../../words/propose.ts';
import { FAULTS, REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';
import { FailureSaid } from '../propose/FailureSaid.tsx';
import { GitHubSignIn, useSignIn } from '../propose/GitHubSignIn.tsx';
import { whenIn } from '../parts/when.ts';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { routeTo } from '../route.ts';
import { SHELL } from '../../words/shell.ts';
import { OneProposal } from './OneProposal.tsx';
import { proposalWanted } from './wanted.ts';

const github = async (token: string) => {
  const { openGitHub } = await import('../../propose/octokit.ts');
  return openGitHub(token === '' ? {} : { token });
};

/** Reviewing: the open proposals of the repository, or one that came as a file. */
export const Review = () => {
  const { say, locale } = useDesk();
  const signIn = useSignIn();
  const [list, setList] = useState<readonly OpenProposal[]>();
  const [one, setOne] = useState<Proposed>();
  const [failure, setFailure] = useState<Failure>();
  const [said, setSaid] = useState('');
  const show = (proposed: Proposed): void => {
    setOne(proposed);
    setSaid('');
    document.getElementById('screen')?.focus();
  };
  const take = async (file: File): Promise<void> => {
    const read = readBundle(new Uint8Array(await file.arrayBuffer()));
    if (read.fault)
      setSaid(`${file.name}: ${say(FAULTS[read.fault.code])} ${read.fault.path ?? ''}`);
    else show(ofBundle(read.proposal));
  };
  const ask = async <T,>(work: () => Promise<T | { failure: Failure }>): Promise<T | undefined> => {
    setFailure(undefined);
    setSaid(say(STEPS.read));
    // Code that could not be fetched fails as an answer that does not come.
    const found = await work().catch(() => ({
      failure: { code: 'network', step: 'read' } as const,
    }));
    setSaid('');
    if (typeof found === 'object' && found !== null && 'failure' in found) {
      setFailure(found.failure);
      return undefined;
    }
    return found;
  };
  const { repo, token } = signIn;
  const openList = async (): Promise<void> => {
    if (!repo) return;
    const found = await ask(async () => {
      const { openProposals } = await import('../../propose/read.ts');
      return openProposals(await github(token), repo);
    });
    if (found && 'proposals' in found) setList(found.proposals);
  };
  const open = async (number: number): Promise<void> => {
    if (!repo) return;
    const found = await ask(async () => {
      const { readProposal } = await import('../../propose/read.ts');
      return readProposal(await github(token), repo, number);
    });
    if (found && 'proposal' in found) show(ofGitHub(found.proposal));
  };
  useEffect(() => {
    const number = proposalWanted();
    if (number !== undefined) void open(number);
  }, []);
  const post = async (number: number, body: string): Promise<boolean> => {
    if (!repo) return false;
    const found = await ask(async () => {
      const { commentOn } = await import('../../propose/comment.ts');
      return commentOn(await github(token), repo, number, body);
    });
    return found !== undefined;
  };
  return (
    <section class="screen review" aria-labelledby="screen">
      <p>
        <a href={routeTo('')}>{say(SHELL.toStart)}</a>
      </p>
      <ScreenTitle>{say(REVIEW.title)}</ScreenTitle>
      <p>{say(REVIEW.lead)}</p>
      <div role="status">{said}</div>
      {failure && <FailureSaid failure={failure} />}
      {one ? (
        <>
          <p>
            <button type="button" onClick={() => setOne(undefined)}>
              {say(REVIEW.back)}
            </button>
          </p>
          <OneProposal
            proposed={one}
            post={
              one.number === undefined || token === ''
                ? undefined
                : (body) => post(one.number ?? 0, body)
            }
          />
        </>
      ) : (
        <div
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            const [file] = event.dataTransfer?.files ?? [];
            if (file) void take(file);
          }}
        >
          <p>
            <label class="button">
              {say(REVIEW.openFile)}
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) void take(file);
                  currentTarget.value = '';
                }}
              />
            </label>
          </p>
          <h3>{say(REVIEW.list)}</h3>
          <GitHubSignIn {...signIn} />
          <p>
            <button type="button" disabled={!repo} onClick={() => void openList()}>
              {say(REVIEW.show)}
            </button>
          </p>
          {list?.length === 0 && <p>{say(REVIEW.none)}</p>}
          <ul class="drafts">
            {list?.map(({ number, title, author, updated }) => (
              <li key={number}>
                <bdi>{title}</bdi>{' '}
                <span class="soft">
                  {say(REVIEW.by, { author })} · {whenIn(locale, updated, true)}
                </span>{' '}
                <button type="button" onClick={() => void open(number)}>
                  {say(REVIEW.read)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
