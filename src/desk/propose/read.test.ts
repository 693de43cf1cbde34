import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobId } from '../../content/tree/blob-id.ts';
import {
  commitOn,
  git,
  makeBlob,
  makeCommit,
  makeTree,
  tipOf,
} from '../testing/github/repository.ts';
import { startGitHub, type GitHubServer } from '../testing/github/server.ts';
import type { Repository } from '../testing/github/world.ts';
import { commentOn } from './comment.ts';
import { openGitHub } from './octokit.ts';
import { propose } from './propose.ts';
import { openProposals, readProposal } from './read.ts';

const ARTICLE = 'content/cases/flood/article.en.mdx';
const RECORD = 'content/cases/flood/case.yaml';
const PICTURE = 'content/cases/flood/hall.webp';
const BYTES = new Uint8Array([0xff, 0xfe, 0, 1]);
const FILES = { [ARTICLE]: 'One.\n', [RECORD]: 'a: b\n', 'README.md': 'Read.\n' };
const REPO = { owner: 'casebook', name: 'line' };

let server: GitHubServer;
let upstream: Repository;
const hub = (token?: string) =>
  openGitHub({ baseUrl: server.url, ...(token !== undefined && { token }) });

beforeEach(async () => {
  server = await startGitHub();
  upstream = server.add('casebook', 'line', FILES);
  server.accounts.set('token', 'ann');
});
afterEach(async () => {
  const { breaches } = server;
  await server.stop();
  expect(breaches).toEqual([]);
});

const proposeAs = (
  branch: string,
  path: string,
  before: string | null,
  content: string | Uint8Array | null,
) =>
  propose({
    github: hub('token'),
    repo: REPO,
    branch,
    message: `Changes ${path}`,
    body: 'Why',
    changes: [{ path, former: before === null ? null : blobId(before), content }],
    wait: () => Promise.resolve(),
  });

test('proposals are listed without an account, and each is read before and after', async () => {
  await proposeAs('desk/flood', ARTICLE, FILES[ARTICLE], 'One.\n\nTwo.\n');
  await proposeAs('desk/picture', PICTURE, null, BYTES);
  await proposeAs('other', RECORD, FILES[RECORD], null);
  commitOn(upstream.dir, 'main', 'casebook', { [ARTICLE]: 'One, later.\n' });
  const { proposals } = (await openProposals(hub(), REPO)) as { proposals: object[] };
  expect(proposals).toMatchObject([
    { number: 3, branch: 'other', caseId: null },
    { number: 2, caseId: 'picture' },
    { number: 1, caseId: 'flood', title: `Changes ${ARTICLE}`, author: 'ann', isDraft: false },
  ]);
  const files = async (number: number) => {
    const { proposal } = (await readProposal(hub(), REPO, number)) as {
      proposal: { files: object[] };
    };
    return proposal.files;
  };
  expect(await files(1)).toEqual([{ path: ARTICLE, before: 'One.\n', after: 'One.\n\nTwo.\n' }]);
  expect(await files(2)).toEqual([{ path: PICTURE, before: null, after: BYTES }]);
  expect(await files(3)).toEqual([{ path: RECORD, before: 'a: b\n', after: null }]);
});

test('more than a page of files, renamed ones, and what is no content', async () => {
  const fork = server.fork(upstream, 'eve');
  const many = Object.fromEntries(
    Array.from({ length: 105 }, (_, index) => [`docs/${index}.md`, `${index}\n`]),
  );
  const evil = { '.github/workflows/x.yml': 'run: evil\n', 'content/cases/flood/x.js': 'evil()\n' };
  const moved = { [RECORD]: null, 'content/cases/river/case.yaml': FILES[RECORD] };
  const link = makeBlob(fork.dir, '/etc/passwd');
  const tip = tipOf(fork.dir, 'main') ?? '';
  git(fork.dir, ['update-ref', 'refs/heads/evil', tip]);
  const commit = commitOn(fork.dir, 'evil', 'eve', { ...many, ...evil, ...moved });
  const tree = makeTree(fork.dir, commit, [{ path: ARTICLE, mode: '120000', sha: link }]);
  const last = makeCommit(fork.dir, 'eve', { tree, parents: [commit], message: 'a' });
  git(fork.dir, ['update-ref', 'refs/heads/evil', last]);
  server.accounts.set('eve', 'eve');
  await hub('eve').request('POST /repos/{owner}/{repo}/pulls', {
    owner: 'casebook',
    repo: 'line',
    head: 'eve:evil',
    base: 'main',
    title: 'T',
  });
  const read = await readProposal(hub(), REPO, 1);
  if (read.failure) throw new Error(JSON.stringify(read));
  const { files, elsewhere, caseId } = read.proposal;
  expect(caseId).toBeNull();
  expect(files).toHaveLength(2);
  expect(files).toContainEqual({ path: RECORD, before: 'a: b\n', after: null });
  expect(files).toContainEqual({
    path: 'content/cases/river/case.yaml',
    before: null,
    after: 'a: b\n',
  });
  expect(elsewhere.sort()).toEqual([...Object.keys({ ...many, ...evil }), ARTICLE].sort());
});

test('what is not there, or not as it should be, is a failure', async () => {
  expect(await readProposal(hub(), REPO, 7)).toMatchObject({ failure: { code: 'not-found' } });
  const route = 'GET /repos/{owner}/{repo}/pulls';
  server.let({ kind: 'answer', status: 200, body: [{ number: 'x' }] }, route);
  expect(await openProposals(hub(), REPO)).toMatchObject({ failure: { code: 'network' } });
  server.let({ kind: 'answer', status: 200, body: { a: 1 } }, route);
  expect(await openProposals(hub(), REPO)).toMatchObject({ failure: { code: 'network' } });
});

test('a comment stands at the proposal; without an account it is refused', async () => {
  await proposeAs('desk/flood', ARTICLE, FILES[ARTICLE], 'Two.\n');
  expect(await commentOn(hub('token'), REPO, 1, 'It holds.')).toEqual({});
  expect(server.pulls[0]?.comments).toEqual([{ by: 'ann', body: 'It holds.' }]);
  expect((await commentOn(hub(), REPO, 1, 'Who?')).failure?.code).toBe('token');
});
