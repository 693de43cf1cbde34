import type { Failure } from './failure.ts';
import { named, working, type GitHub, type Repo } from './github.ts';

/** Says something to a proposal, as whoever is signed in. */
export const commentOn = async (
  github: GitHub,
  repo: Repo,
  number: number,
  body: string,
): Promise<{ failure?: Failure }> =>
  working(github, {}, async (session) => {
    session.at('proposal');
    await session.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...named(repo),
      issue_number: number,
      body,
    });
    return {};
  });
