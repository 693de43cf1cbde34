import { useEffect, useState } from 'preact/hooks';
import type { OpenProposal } from '../../propose/pull.ts';
import { REVIEW } from '../../words/review.ts';
import { useDesk } from '../context.ts';
import { knownRepo, tokenKept } from '../propose/repository.ts';
import { routeTo } from '../route.ts';

/** The proposals that are open, for who is signed in; else the way to where they are listed. */
export const Proposals = () => {
  const { say } = useDesk();
  const [list, setList] = useState<readonly OpenProposal[]>();
  useEffect(() => {
    const [repo, token] = [knownRepo(), tokenKept()];
    if (!repo || token === '') return;
    const read = async (): Promise<void> => {
      const [{ openGitHub }, { openProposals }] = await Promise.all([
        import('../../propose/octokit.ts'),
        import('../../propose/read.ts'),
      ]);
      const found = await openProposals(openGitHub({ token }), repo);
      if (!found.failure) setList(found.proposals);
    };
    // Without a network, or with a token that has expired, the list is only asked for.
    void read().catch(() => undefined);
  }, []);
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{say(REVIEW.list)}</h2>
      {list?.length === 0 && <p>{say(REVIEW.none)}</p>}
      <ul class="drafts">
        {list?.map(({ number, title, author }) => (
          <li key={number}>
            <bdi>{title}</bdi> <span class="soft">{say(REVIEW.by, { author })}</span>{' '}
            <a class="button" href={routeTo('review', '', String(number))}>
              {say(REVIEW.read)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={routeTo('review')}>{say(REVIEW.title)}</a>
      </p>
    </section>
  );
};
