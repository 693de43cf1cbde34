import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../propose/failure.ts';
import type { Repo } from '../../propose/github.ts';
import type { OpenProposal } from '../../propose/pull.ts';
import { ofGitHub, type Proposed } from '../../review/proposal.ts';
import { STEPS } from '../../words/propose.ts';
import { useDesk } from '../context.ts';
import { useRoute } from '../route.ts';

const github = async (token: string) => {
  const { openGitHub } = await import('../../propose/octokit.ts');
  return openGitHub(token === '' ? {} : { token });
};

/** What is asked of GitHub while somebody reviews: nothing before they want it. */
export const useProposals = (
  { repo, token }: { repo: Repo | undefined; token: string },
  show: (proposed: Proposed) => void,
  tell: (said: string) => void,
) => {
  const { say } = useDesk();
  const { at } = useRoute();
  const [list, setList] = useState<readonly OpenProposal[]>();
  const [failure, setFailure] = useState<Failure>();
  const ask = async <T>(work: () => Promise<T | { failure: Failure }>): Promise<T | undefined> => {
    setFailure(undefined);
    tell(say(STEPS.read));
    // Code that could not be fetched fails as an answer that does not come.
    const found = await work().catch(() => ({
      failure: { code: 'network', step: 'read' } as const,
    }));
    tell('');
    if (typeof found === 'object' && found !== null && 'failure' in found) {
      setFailure(found.failure);
      return undefined;
    }
    return found;
  };
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
    if (at !== undefined) void open(Number(at));
  }, [at]);
  const post = async (number: number, body: string): Promise<boolean> => {
    if (!repo) return false;
    const found = await ask(async () => {
      const { commentOn } = await import('../../propose/comment.ts');
      return commentOn(await github(token), repo, number, body);
    });
    return found !== undefined;
  };
  return { list, failure, openList, open, post };
};
