import { described } from './described.ts';
import { GIT_ROUTES } from './git-answers.ts';
import { PULL_ROUTES } from './pull-answers.ts';
import { NOT_FOUND, ok, refusal, type Answer, type Question, type Route } from './question.ts';
import { asked } from './repository.ts';
import { MAIN, type Repository } from './world.ts';

const repositoryOf = ({ world, params }: Question): Repository | undefined =>
  world.repositories.get(`${params.owner}/${params.repo}`);

const postFork: Route = ({ world, login = '' }, repository) => {
  const before = [...world.repositories.values()].find(
    (one) => one.parent === repository && one.owner === login,
  );
  return ok(described(before ?? world.fork(repository, login, 2), login), 202);
};

const mergeUpstream: Route = (_, { dir, parent }) => {
  const done =
    parent && asked(dir, 'fetch', '--quiet', parent.dir, `refs/heads/${MAIN}:refs/heads/${MAIN}`);
  return done === undefined
    ? refusal(409, 'There are merge conflicts')
    : ok({ message: 'Successfully fetched', merge_type: 'fast-forward', base_branch: MAIN });
};

const ROUTES: Record<string, Route> = {
  ...GIT_ROUTES,
  ...PULL_ROUTES,
  'GET /repos/{owner}/{repo}': ({ login }, repository) => ok(described(repository, login)),
  'POST /repos/{owner}/{repo}/forks': postFork,
  'POST /repos/{owner}/{repo}/merge-upstream': mergeUpstream,
};

/** What anybody who can read may do: ask, fork, propose, comment. */
const OPEN = /\/(?:forks|pulls|comments)$/;

/** The answer of a route. */
export const answerOf = (route: string, question: Question): Answer => {
  const { login } = question;
  if (route === 'GET /user')
    return login === undefined
      ? refusal(401, 'Requires authentication')
      : ok({ login, user_view_type: 'public' });
  const repository = repositoryOf(question);
  if (!repository) return NOT_FOUND;
  const isWriting = !route.startsWith('GET ');
  if (isWriting && login === undefined) return refusal(401, 'Requires authentication');
  if (isWriting && !OPEN.test(route) && !repository.writers.has(login ?? '')) return NOT_FOUND;
  return ROUTES[route]?.(question, repository) ?? NOT_FOUND;
};
