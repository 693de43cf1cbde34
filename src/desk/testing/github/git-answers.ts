import { Buffer } from 'node:buffer';
import { NOT_FOUND, ok, refusal, type Question, type Route } from './question.ts';
import { isLoose, refAt, rememberedOf } from './objects.ts';
import { asked, git, makeBlob, makeCommit, makeTree, type TreeEntry } from './repository.ts';
import { bring, type Repository } from './world.ts';

const areThere = (dir: string, ids: readonly (string | null | undefined)[]): boolean => {
  const wanted = ids.filter((id) => typeof id === 'string');
  if (wanted.every((id) => isLoose(dir, id))) return true;
  const input = wanted.join('\n');
  return !git(dir, ['cat-file', '--batch-check'], { input }).toString().includes(' missing');
};

const listed = (flags: readonly string[]) =>
  rememberedOf((dir, id) => asked(dir, 'ls-tree', '-l', '-z', ...flags, id));
const listOf = { flat: listed([]), deep: listed(['-r', '-t']) };

const getTree: Route = ({ params, query }, { dir }) => {
  const id = params.tree_sha ?? '';
  const lines = listOf[query.get('recursive') === null ? 'flat' : 'deep'](dir, id);
  if (lines === undefined) return NOT_FOUND;
  const tree = lines
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([^]*)$/.exec(line) ?? [];
      return { path, mode, type, sha, ...(type === 'blob' && { size: Number(size) }) };
    });
  return ok({ sha: id, tree, truncated: false });
};

const commitAt = rememberedOf((dir, id) =>
  asked(dir, 'show', '-s', '--format=%H%n%T%n%P%n%an%n%B', `${id}^{commit}`),
);

const getCommit: Route = ({ params }, { dir }) => {
  const found = commitAt(dir, params.commit_sha ?? '');
  if (found === undefined) return NOT_FOUND;
  const [sha, tree, parents = '', name, ...message] = found.split('\n');
  return ok({
    sha,
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map((one) => ({ sha: one })),
    author: { name },
    message: message.join('\n'),
  });
};

const bytesAt = rememberedOf((dir, id) => {
  try {
    return git(dir, ['cat-file', 'blob', id]);
  } catch {
    return undefined;
  }
});

const getBlob: Route = ({ params }, { dir }) => {
  const id = params.file_sha ?? '';
  const bytes = bytesAt(dir, id);
  if (!bytes) return NOT_FOUND;
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return ok({ sha: id, size: bytes.length, encoding: 'base64', content });
};

const postTree: Route = ({ body }, { dir }) => {
  const entries = body.tree as TreeEntry[];
  const base = body.base_tree as string | undefined;
  if (!areThere(dir, [base, ...entries.map(({ sha }) => sha)]))
    return refusal(422, 'tree.sha does not exist');
  try {
    return ok({ sha: makeTree(dir, base, entries), tree: [], truncated: false }, 201);
  } catch {
    return refusal(422, 'GitRPC::BadObjectState');
  }
};

const postCommit: Route = ({ body, login = '' }, { dir }) => {
  const {
    tree,
    parents = [],
    message,
  } = body as {
    tree: string;
    parents?: string[];
    message: string;
  };
  if (!areThere(dir, [tree, ...parents])) return refusal(422, 'Tree SHA does not exist');
  const sha = makeCommit(dir, login, { tree, parents, message });
  return ok(
    { sha, message, tree: { sha: tree }, parents: parents.map((one) => ({ sha: one })) },
    201,
  );
};

const reference = (ref: string, sha: string) => ({ ref, object: { type: 'commit', sha } });

const announce = ({ world }: Question, { dir }: Repository, branch: string): void =>
  world.pulls
    .filter((one) => one.state === 'open' && one.from.dir === dir && one.branch === branch)
    .forEach(bring);

const postRef: Route = (question, repository) => {
  const { ref, sha } = question.body as { ref: string; sha: string };
  const { dir } = repository;
  if (refAt(dir, ref) !== undefined) return refusal(422, 'Reference already exists');
  if (!areThere(dir, [sha])) return refusal(422, 'Object does not exist');
  git(dir, ['update-ref', ref, sha]);
  return ok(reference(ref, sha), 201);
};

const patchRef: Route = (question, repository) => {
  const { sha, force } = question.body as { sha: string; force?: boolean };
  const ref = `refs/${question.params.ref}`;
  const { dir } = repository;
  const before = refAt(dir, ref);
  if (before === undefined) return refusal(422, 'Reference does not exist');
  if (asked(dir, 'merge-base', '--is-ancestor', before, sha) === undefined && force !== true)
    return refusal(422, 'Update is not a fast forward');
  git(dir, ['update-ref', ref, sha]);
  announce(question, repository, ref.slice('refs/heads/'.length));
  return ok(reference(ref, sha));
};

const getRef: Route = ({ params }, repository) => {
  repository.patience -= 1;
  const ref = `refs/${params.ref}`;
  const sha = refAt(repository.dir, ref);
  if (repository.patience >= 0) return refusal(409, 'Git Repository is empty.');
  return sha === undefined ? NOT_FOUND : ok(reference(ref, sha));
};

const postBlob: Route = ({ body }, { dir }) => {
  const encoding = body.encoding === 'base64' ? 'base64' : 'utf8';
  return ok({ sha: makeBlob(dir, Buffer.from(String(body.content), encoding)) }, 201);
};

const AT = '/repos/{owner}/{repo}/git';

/** The objects and branches of a repository. */
export const GIT_ROUTES: Record<string, Route> = {
  [`POST ${AT}/blobs`]: postBlob,
  [`GET ${AT}/blobs/{file_sha}`]: getBlob,
  [`POST ${AT}/trees`]: postTree,
  [`GET ${AT}/trees/{tree_sha}`]: getTree,
  [`POST ${AT}/commits`]: postCommit,
  [`GET ${AT}/commits/{commit_sha}`]: getCommit,
  [`GET ${AT}/ref/{ref}`]: getRef,
  [`POST ${AT}/refs`]: postRef,
  [`PATCH ${AT}/refs/{ref}`]: patchRef,
};
