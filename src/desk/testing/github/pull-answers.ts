import { owner, short } from './described.ts';
import { NOT_FOUND, ok, refusal, type Answer, type Question, type Route } from './question.ts';
import { asked, git, tipOf } from './repository.ts';
import { bring, headOf, MAIN, type Pull, type Repository } from './world.ts';

const pullBody = (pull: Pull) => {
  const { number, title, body, by, state, branch, from, repository } = pull;
  return {
    number,
    title,
    body,
    state,
    draft: false,
    user: owner(by),
    html_url: `https://github.com/${repository.owner}/${repository.name}/pull/${number}`,
    updated_at: '2026-11-28T10:00:00Z',
    head: {
      ref: branch,
      label: `${from.owner}:${branch}`,
      sha: headOf(pull),
      user: owner(from.owner),
      repo: short(from),
    },
    base: {
      ref: MAIN,
      label: `${repository.owner}:${MAIN}`,
      sha: tipOf(repository.dir, MAIN),
      user: owner(repository.owner),
      repo: short(repository),
    },
  };
};

const CHANGES: Record<string, string> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed' };

/** What differs between two commits, as the interface lists it. */
const filesBetween = (dir: string, base: string, head: string) =>
  git(dir, ['diff', '--raw', '--no-abbrev', '-M', '-z', base, head])
    .toString()
    .split(/\0(?=:)/)
    .filter((line) => line.startsWith(':'))
    .map((line) => {
      const [meta = '', first = '', second] = line.replace(/\0$/, '').split('\0');
      const [, , before, after, kind = ''] = meta.split(' ');
      const isRenamed = kind.startsWith('R');
      return {
        filename: isRenamed ? second : first,
        ...(isRenamed && { previous_filename: first }),
        status: CHANGES[kind.charAt(0)] ?? 'changed',
        sha: kind === 'D' ? before : after,
      };
    });

const paged = (list: readonly unknown[], query: URLSearchParams, path: string): Answer => {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const more = list.length > page * size;
  const next = `<https://api.github.com${path}?page=${page + 1}>; rel="next"`;
  return {
    ...ok(list.slice((page - 1) * size, page * size)),
    ...(more && { headers: { link: next } }),
  };
};

const compare: Route = ({ params }, { dir }) => {
  const [base = '', head = ''] = (params.basehead ?? '').split('...');
  const merge = asked(dir, 'merge-base', base, head);
  if (merge === undefined) return NOT_FOUND;
  const counts = asked(dir, 'rev-list', '--left-right', '--count', `${base}...${head}`) ?? '';
  const [behind = 0, ahead = 0] = counts.split('\t').map(Number);
  const one = behind > 0 ? 'behind' : 'identical';
  return ok({
    status: ahead === 0 ? one : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    merge_base_commit: { sha: merge },
    files: filesBetween(dir, merge, head),
  });
};

const getPulls: Route = ({ world, query, params }, repository) => {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const found = world.pulls.filter(
    (one) =>
      one.repository === repository &&
      (state === 'all' || one.state === state) &&
      (head === null || head === `${one.from.owner}:${one.branch}`),
  );
  const path = `/repos/${params.owner}/${params.repo}/pulls`;
  return paged(found.map(pullBody).reverse(), query, path);
};

const postPull: Route = (question, repository) => {
  const { world, body, login = '' } = question;
  const { title = '', head, body: text = '' } = body as Record<string, string>;
  const [name = '', branch = ''] = (head ?? '').includes(':')
    ? (head ?? '').split(':')
    : [repository.owner, head];
  const from = [...world.repositories.values()].find(
    (one) => one.owner === name && (one === repository || one.parent === repository),
  );
  const invalid = (message: string): Answer =>
    refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  const tip = from && tipOf(from.dir, branch);
  if (!from || tip === undefined) return invalid('head is invalid');
  const isOpen = world.pulls.some(
    (one) => one.state === 'open' && one.from === from && one.branch === branch,
  );
  if (isOpen) return invalid(`A pull request already exists for ${name}:${branch}.`);
  const number = world.pulls.length + 1;
  const pull: Pull = {
    number,
    repository,
    from,
    branch,
    title,
    body: text,
    by: login,
    state: 'open',
  };
  bring(pull);
  const main = tipOf(repository.dir, MAIN) ?? '';
  if (asked(repository.dir, 'merge-base', '--is-ancestor', tip, main) !== undefined)
    return invalid(`No commits between ${MAIN} and ${branch}`);
  world.pulls.push(pull);
  return ok(pullBody(pull), 201);
};

const pullOf = ({ world, params }: Question, repository: Repository): Pull | undefined =>
  world.pulls.find(
    (one) => one.repository === repository && String(one.number) === params.pull_number,
  );

const pullFiles: Route = (question, repository) => {
  const pull = pullOf(question, repository);
  if (!pull) return NOT_FOUND;
  const { dir } = repository;
  const head = `refs/pull/${pull.number}/head`;
  const base = asked(dir, 'merge-base', MAIN, head) ?? '';
  const { owner: login, repo, pull_number: number } = question.params;
  const path = `/repos/${login}/${repo}/pulls/${number}/files`;
  return paged(filesBetween(dir, base, head), question.query, path);
};

const getPull: Route = (question, repository) => {
  const pull = pullOf(question, repository);
  return pull ? ok(pullBody(pull)) : NOT_FOUND;
};

const AT = '/repos/{owner}/{repo}';

/** Pull requests, and what differs between two commits. */
const postComment: Route = ({ world, params, body, login = '' }, repository) => {
  const number = Number(params.issue_number);
  const pull = world.pulls.find((one) => one.repository === repository && one.number === number);
  if (!pull) return NOT_FOUND;
  pull.comments = [...(pull.comments ?? []), { by: login, body: String(body.body) }];
  const made = '2026-11-28T10:00:00Z';
  return ok(
    { id: 1, body: body.body, user: owner(login), created_at: made, updated_at: made },
    201,
  );
};

export const PULL_ROUTES: Record<string, Route> = {
  [`POST ${AT}/issues/{issue_number}/comments`]: postComment,
  [`GET ${AT}/compare/{basehead}`]: compare,
  [`GET ${AT}/pulls`]: getPulls,
  [`POST ${AT}/pulls`]: postPull,
  [`GET ${AT}/pulls/{pull_number}`]: getPull,
  [`GET ${AT}/pulls/{pull_number}/files`]: pullFiles,
};
