import { useState } from 'preact/hooks';
import { readBundle } from '../../../editor/bundle/bundle.ts';
import { ofBundle, type Proposed } from '../../review/proposal.ts';
import { FAULTS, REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';
import { FailureSaid } from '../propose/FailureSaid.tsx';
import { GitHubSignIn, useSignIn } from '../propose/GitHubSignIn.tsx';
import { whenIn } from '../parts/when.ts';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { routeTo } from '../route.ts';
import { SHELL } from '../../words/shell.ts';
import { OneProposal } from './OneProposal.tsx';
import { useProposals } from './use-proposals.ts';

/** Reviewing: the open proposals of the repository, or one that came as a file. */
export const Review = () => {
  const { say, locale } = useDesk();
  const signIn = useSignIn();
  const [one, setOne] = useState<Proposed>();
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
  const { list, failure, openList, open, post } = useProposals(signIn, show, setSaid);
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
              one.number === undefined || signIn.token === ''
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
            <button type="button" disabled={!signIn.repo} onClick={() => void openList()}>
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
