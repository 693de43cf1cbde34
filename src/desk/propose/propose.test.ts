import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobId } from '../../content/tree/blob-id.ts';
import type { Change } from '../../editor/bundle/change.ts';
import { settle } from '../../editor/bundle/merge.ts';
import { asked, commitOn, git, textAt, tipOf } from '../testing/github/repository.ts';
import { startGitHub, type GitHubServer, type Mishap } from '../testing/github/server.ts';
import { mergePull, type Repository } from '../testing/github/world.ts';
import { branchOf, caseOf } from './branch.ts';
import { openGitHub } from './octokit.ts';
import { propose, type Order, type Proposed } from './propose.ts';

const RECORD = 'content/cases/flood/case.yaml';
const ARTICLE = 'content/cases/flood/article.en.mdx';
const PICTURE = 'content/cases/flood/hall.webp';
const article = (...blocks: string[]): string => `---\nlang: en\n---\n\n${blocks.join('\n\n')}\n`;
const FILES = {
  'README.md': 'Read me.\n',
  [RECORD]: 'status: draft\n',
  [ARTICLE]: article('One.', 'Two.', 'Three.'),
  'content/cases/other/case.yaml': 'status: published\n',
};

let server: GitHubServer;
let upstream: Repository;
const REPO = { owner: 'casebook', name: 'line' };

beforeEach(async () => {
  server = await startGitHub();
  upstream = server.add('casebook', 'line', FILES, ['casebook', 'ann']);
  server.accounts.set('token-ann', 'ann').set('token-bob', 'bob');
});
afterEach(async () => {
  const { breaches } = server;
  await server.stop();
  // Every request and every answer was as GitHub describes them.
  expect(breaches).toEqual([]);
});

const edit = (path: string, before: string | null, content: Change['content']): Change => ({
  path,
  former: before === null ? null : blobId(before),
  ...(before !== null && { before }),
  content,
});
const MINE = article('One.', 'Two, mine.', 'Three.');
const CHANGES = [edit(ARTICLE, FILES[ARTICLE], MINE)];

const order = (more: Partial<Order> = {}): Order => ({
  github: openGitHub({ token: 'token-ann', baseUrl: server.url }),
  repo: REPO,
  branch: branchOf('flood'),
  changes: CHANGES,
  message: 'Says it better',
  wait: () => Promise.resolve(),
  ...more,
});
const asBob = () => ({ github: openGitHub({ token: 'token-bob', baseUrl: server.url }) });

const proposed = (result: Proposed): Extract<Proposed, { state: 'proposed' }> => {
  if (result.state !== 'proposed') throw new Error(JSON.stringify(result));
  return result;
};
const moved = (result: Proposed): Extract<Proposed, { state: 'moved' }> => {
  if (result.state !== 'moved') throw new Error(JSON.stringify(result));
  return result;
};

/** What git itself finds wrong with a repository: nothing. */
const expectWhole = ({ dir }: Repository): void =>
  expect(asked(dir, 'fsck', '--strict', '--no-dangling')).toBe('');

test('who may write gets a branch of the case and a pull request', async () => {
  const steps: string[] = [];
  const result = proposed(await propose(order({ tell: (step) => steps.push(step) })));
  expect(result).toMatchObject({
    number: 1,
    url: 'https://github.com/casebook/line/pull/1',
    branch: 'desk/flood',
    head: REPO,
    isFork: false,
    isNew: true,
  });
  const { dir } = upstream;
  expect(tipOf(dir, 'desk/flood')).toBe(result.commit);
  expect(asked(dir, 'log', '--format=%an %s', 'main..desk/flood')).toBe('ann Says it better');
  expect(asked(dir, 'diff', '--name-status', 'main...desk/flood')).toBe(`M\t${ARTICLE}`);
  expect(textAt(dir, 'desk/flood', ARTICLE)).toBe(MINE);
  expect(server.pulls[0]).toMatchObject({ title: 'Says it better', by: 'ann', state: 'open' });
  expect(steps).toEqual([
    'account',
    'repository',
    'base',
    'branch',
    'files',
    'commit',
    'branch',
    'proposal',
  ]);
  expectWhole(upstream);
});

test('files are added, deleted, pictures too, byte for byte', async () => {
  const picture = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
  const changes = [
    edit(RECORD, FILES[RECORD], null),
    edit(PICTURE, null, picture),
    edit('content/cases/flood/article.fa.mdx', null, 'یک ‌متن «۱» 字\u2028\n'),
    edit('content/vocabulary/hazard/flood.yaml', null, 'a: b\n'),
  ];
  proposed(await propose(order({ changes })));
  const { dir } = upstream;
  expect(asked(dir, 'diff', '--name-status', 'main...desk/flood')?.split('\n').sort()).toEqual([
    'A\tcontent/cases/flood/article.fa.mdx',
    `A\t${PICTURE}`,
    'A\tcontent/vocabulary/hazard/flood.yaml',
    `D\t${RECORD}`,
  ]);
  expect(git(dir, ['show', `desk/flood:${PICTURE}`]).equals(picture)).toBe(true);
  expect(textAt(dir, 'desk/flood', 'content/cases/flood/article.fa.mdx')).toBe(
    'یک ‌متن «۱» 字\u2028\n',
  );
  expectWhole(upstream);
});

test('who may not write gets a fork, and waits until it is there', async () => {
  let waits = 0;
  const wait = () => Promise.resolve(void (waits += 1));
  const result = proposed(await propose(order({ ...asBob(), wait })));
  expect(result).toMatchObject({ isFork: true, head: { owner: 'bob', name: 'line' } });
  expect(waits).toBe(2);
  expect(tipOf(upstream.dir, 'desk/flood')).toBeUndefined();
  expect(asked(upstream.dir, 'rev-parse', 'refs/pull/1/head')).toBe(result.commit);
  expectWhole(upstream);
});

test('a fork that is never there is a failure that can be tried again', async () => {
  const fork = server.fork(upstream, 'bob', 1000);
  expect(await propose(order(asBob()))).toMatchObject({
    state: 'failed',
    failure: { code: 'fork-slow', step: 'fork' },
  });
  fork.patience = 0;
  expect((await propose(order(asBob()))).state).toBe('proposed');
});

test.each([true, false])(
  'a fork that is behind, or has gone its own way (objects shared: %s)',
  async (isShared) => {
    server.isShared = isShared;
    const fork = server.fork(upstream, 'bob');
    commitOn(upstream.dir, 'main', 'casebook', { 'README.md': 'New.\n' });
    proposed(await propose(order(asBob())));
    expect(textAt(fork.dir, 'desk/flood', 'README.md')).toBe('New.\n');
    if (!isShared) return;
    commitOn(fork.dir, 'main', 'bob', { 'README.md': 'Bob’s.\n' });
    commitOn(upstream.dir, 'main', 'casebook', { 'README.md': 'Newer.\n' });
    const changes = [edit(RECORD, FILES[RECORD], 'status: published\n')];
    proposed(await propose(order({ ...asBob(), changes, branch: 'desk/second' })));
    expect(textAt(fork.dir, 'desk/second', 'README.md')).toBe('Newer.\n');
    expect(textAt(fork.dir, 'main', 'README.md')).toBe('Bob’s.\n');
  },
);

test('a repository of the same name that is no fork stays what it is', async () => {
  const own = server.add('bob', 'line', { 'a.txt': 'mine' });
  const before = tipOf(own.dir, 'main');
  const result = proposed(await propose(order(asBob())));
  expect(result.head).toEqual({ owner: 'bob', name: 'line-1' });
  expect([tipOf(own.dir, 'main'), tipOf(own.dir, 'desk/flood')]).toEqual([before, undefined]);
});

test('an open proposal gets the next commit, and keeps its number and words', async () => {
  const first = proposed(await propose(order()));
  const again = article('One.', 'Two, mine, better.', 'Three.');
  const changes = [edit(ARTICLE, FILES[ARTICLE], again)];
  const second = proposed(await propose(order({ changes, message: 'Better', last: first.commit })));
  expect(second).toMatchObject({ number: 1, isNew: false });
  expect(asked(upstream.dir, 'log', '--format=%s', 'main..desk/flood')).toBe(
    'Better\nSays it better',
  );
  expect(textAt(upstream.dir, 'desk/flood', ARTICLE)).toBe(again);
  expect(server.pulls).toHaveLength(1);
});

test('the same again makes nothing', async () => {
  const first = proposed(await propose(order()));
  const second = proposed(await propose(order()));
  expect(second).toMatchObject({ commit: first.commit, number: 1, isNew: false });
});

test('what stands there already is nothing to propose', async () => {
  commitOn(upstream.dir, 'main', 'casebook', { [ARTICLE]: MINE });
  expect(await propose(order())).toEqual({ state: 'nothing' });
  expect(tipOf(upstream.dir, 'desk/flood')).toBeUndefined();
});

test('what others changed in other files is kept, before and after the proposal', async () => {
  commitOn(upstream.dir, 'main', 'casebook', { 'README.md': 'New.\n' });
  const first = proposed(await propose(order()));
  commitOn(upstream.dir, 'main', 'casebook', { 'README.md': 'Newer.\n', 'NEW.md': 'a' });
  const changes = [...CHANGES, edit(RECORD, FILES[RECORD], 'status: published\n')];
  proposed(await propose(order({ changes, last: first.commit })));
  const { dir } = upstream;
  expect(textAt(dir, 'desk/flood', 'README.md')).toBe('Newer.\n');
  expect(asked(dir, 'diff', '--name-only', 'main...desk/flood')).toBe(`${ARTICLE}\n${RECORD}`);
  expectWhole(upstream);
});

test('a file that was changed meanwhile: three texts, nothing written, and the way on', async () => {
  const theirs = article('One, theirs.', 'Two.', 'Three.');
  commitOn(upstream.dir, 'main', 'casebook', { [ARTICLE]: theirs });
  const { where, files, commit } = moved(await propose(order()));
  expect(where).toBe('base');
  expect(commit).toBe(tipOf(upstream.dir, 'main'));
  expect(files).toMatchObject([
    { path: ARTICLE, base: FILES[ARTICLE], theirs, mine: MINE, theirsId: blobId(theirs) },
  ]);
  expect(tipOf(upstream.dir, 'desk/flood')).toBeUndefined();
  const [file] = files;
  const content = settle(file?.pieces ?? []);
  expect(content).toBe(article('One, theirs.', 'Two, mine.', 'Three.'));
  const changes = [{ path: ARTICLE, former: file?.theirsId ?? null, before: theirs, content }];
  proposed(await propose(order({ changes })));
  expect(textAt(upstream.dir, 'desk/flood', ARTICLE)).toBe(content);
});

test('the base text is found in the repository if the draft has none', async () => {
  commitOn(upstream.dir, 'main', 'casebook', {
    [ARTICLE]: article('One.', 'Two, theirs.', 'Three.'),
  });
  const { path, former, content } = CHANGES[0]!;
  const { files } = moved(await propose(order({ changes: [{ path, former, content }] })));
  expect(files[0]?.base).toBe(FILES[ARTICLE]);
  expect(files[0]?.pieces?.filter((piece) => 'conflict' in piece)).toEqual([
    { conflict: { base: 'Two.\n\n', theirs: 'Two, theirs.\n\n', mine: 'Two, mine.\n\n' } },
  ]);
});

test('what is gone, or new on both sides, is a conflict of whole files', async () => {
  commitOn(upstream.dir, 'main', 'casebook', { [ARTICLE]: null, [PICTURE]: 'RIFF' });
  const changes = [...CHANGES, edit(PICTURE, null, new Uint8Array([1]))];
  const { files } = moved(await propose(order({ changes })));
  expect(files).toMatchObject([
    { path: ARTICLE, theirs: null, theirsId: null, mine: MINE, pieces: null },
    { path: PICTURE, mine: null, pieces: null },
  ]);
});

test('what a reviewer put on the branch is kept, and what is in the way is shown', async () => {
  const first = proposed(await propose(order()));
  const { dir } = upstream;
  commitOn(dir, 'desk/flood', 'carol', { 'content/words.yaml': 'a: b\n' });
  commitOn(dir, 'main', 'casebook', { 'README.md': 'New.\n' });
  const better = article('One.', 'Two, mine, better.', 'Three.');
  const changes = [edit(ARTICLE, FILES[ARTICLE], better)];
  const second = proposed(await propose(order({ changes, last: first.commit })));
  expect(textAt(dir, 'desk/flood', 'content/words.yaml')).toBe('a: b\n');
  expect(textAt(dir, 'desk/flood', 'README.md')).toBe('New.\n');

  const carols = article('One, Carol’s.', 'Two, mine, better.', 'Three.');
  const tip = commitOn(dir, 'desk/flood', 'carol', { [ARTICLE]: carols });
  const best = article('One.', 'Two, mine, best.', 'Three.');
  const next = order({ changes: [edit(ARTICLE, FILES[ARTICLE], best)], last: second.commit });
  const { where, commit, files } = moved(await propose(next));
  expect({ where, commit }).toEqual({ where: 'branch', commit: tip });
  expect(files).toMatchObject([{ base: better, theirs: carols, mine: best }]);
  expect(tipOf(dir, 'desk/flood')).toBe(tip);
  const content = settle(files[0]?.pieces ?? []);
  proposed(
    await propose(order({ changes: [edit(ARTICLE, FILES[ARTICLE], content)], last: commit })),
  );
  expect(textAt(dir, 'desk/flood', ARTICLE)).toBe(
    article('One, Carol’s.', 'Two, mine, best.', 'Three.'),
  );
  expectWhole(upstream);
});

test('who has seen nothing of the open proposal is shown it first', async () => {
  proposed(await propose(order()));
  const changes = [edit(ARTICLE, FILES[ARTICLE], article('One.', 'Two, another.', 'Three.'))];
  const { where, files } = moved(await propose(order({ changes })));
  expect(where).toBe('branch');
  expect(files).toMatchObject([{ base: FILES[ARTICLE], theirs: MINE }]);
});

test('what stands on the open branch may be what the next change replaces', async () => {
  const first = proposed(await propose(order()));
  const { dir } = upstream;
  const carols = article('One, Carol’s.', 'Two, mine.', 'Three.');
  commitOn(dir, 'desk/flood', 'carol', { [ARTICLE]: carols });
  const best = article('One, Carol’s.', 'Two, mine, best.', 'Three.');
  const changes = [edit(ARTICLE, carols, best)];
  proposed(await propose(order({ changes, last: first.commit })));
  expect(textAt(dir, 'desk/flood', ARTICLE)).toBe(best);
  const again = [edit(ARTICLE, best, article('One, Carol’s.', 'Two, mine, again.', 'Three.'))];
  const theirs = article('One.', 'Two.', 'Three, theirs.');
  commitOn(dir, 'main', 'casebook', { [ARTICLE]: theirs });
  const { where, files } = moved(await propose(order({ changes: again })));
  expect(where).toBe('base');
  expect(files).toMatchObject([{ base: FILES[ARTICLE], theirs }]);
  const content = settle(files[0]?.pieces ?? []);
  expect(content).toBe(article('One, Carol’s.', 'Two, mine, again.', 'Three, theirs.'));
});

test('a file that the draft no longer changes goes from the branch, unless others changed it', async () => {
  const { dir } = upstream;
  const both = [...CHANGES, edit(RECORD, FILES[RECORD], 'status: published\n')];
  const first = proposed(await propose(order({ changes: both })));
  expect(first.paths).toEqual([ARTICLE, RECORD]);
  const { commit: last, paths } = first;
  const second = proposed(await propose(order({ last, paths })));
  expect(asked(dir, 'diff', '--name-only', 'main...desk/flood')).toBe(ARTICLE);
  const third = proposed(
    await propose(order({ changes: both, last: second.commit, paths: second.paths })),
  );
  commitOn(dir, 'desk/flood', 'carol', { [RECORD]: 'status: Carol\n' });
  proposed(await propose(order({ last: third.commit, paths: third.paths })));
  expect(textAt(dir, 'desk/flood', RECORD)).toBe('status: Carol\n');
});

test('where branch and base went two ways in a file of others, nobody guesses', async () => {
  proposed(await propose(order()));
  commitOn(upstream.dir, 'desk/flood', 'carol', { 'README.md': 'Carol’s.\n' });
  commitOn(upstream.dir, 'main', 'casebook', { 'README.md': 'New.\n' });
  expect(await propose(order())).toMatchObject({
    state: 'failed',
    failure: { code: 'diverged', path: 'README.md' },
  });
});

test.each(['merge', 'squash'] as const)(
  'after a %s the branch of the case serves again',
  async (how) => {
    proposed(await propose(order()));
    mergePull(server.pulls[0]!, how);
    expect(await propose(order())).toEqual({ state: 'nothing' });
    const again = article('One.', 'Two, mine, again.', 'Three.');
    const result = proposed(await propose(order({ changes: [edit(ARTICLE, MINE, again)] })));
    expect(result).toMatchObject({ number: 2, isNew: true });
    expect(asked(upstream.dir, 'diff', '--name-only', 'main...desk/flood')).toBe(ARTICLE);
    expectWhole(upstream);
  },
);

test('after a proposal was turned down another one stands on the base', async () => {
  proposed(await propose(order()));
  server.pulls[0]!.state = 'closed';
  const changes = [edit(RECORD, FILES[RECORD], 'status: published\n')];
  const result = proposed(await propose(order({ changes })));
  expect(result.number).toBe(2);
  expect(asked(upstream.dir, 'diff', '--name-only', 'main...desk/flood')).toBe(RECORD);
});

const answer = (status: number, headers?: Record<string, string>, body?: unknown): Mishap => ({
  kind: 'answer',
  status,
  ...(headers && { headers }),
  ...(body !== undefined && { body }),
});
const BLOB = 'POST /repos/{owner}/{repo}/git/blobs';

test.each<[string, Mishap, string, object]>([
  ['expired', answer(401), BLOB, { code: 'token', step: 'files' }],
  ['no right', answer(403), BLOB, { code: 'no-right' }],
  ['not found', answer(404), BLOB, { code: 'not-found' }],
  [
    'refused',
    answer(422),
    BLOB,
    { code: 'refused', said: expect.stringContaining('As told') as string },
  ],
  ['conflict', answer(409), BLOB, { code: 'refused' }],
  ['server', answer(502), BLOB, { code: 'server' }],
  [
    'spent',
    answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795860000' }),
    BLOB,
    { code: 'rate-limit', until: '2026-11-28T10:00:00.000Z' },
  ],
  [
    'second limit',
    answer(403, {}, { message: 'You have exceeded a secondary rate limit.' }),
    BLOB,
    { code: 'rate-limit' },
  ],
  ['too many', answer(429, { 'retry-after': '30' }), BLOB, { code: 'rate-limit' }],
  [
    'a page of a hotel',
    answer(200, { 'content-type': 'text/html' }, '<html>'),
    BLOB,
    { code: 'network' },
  ],
  ['nothing', answer(200, {}, null), BLOB, { code: 'network' }],
  ['another blob', answer(201, {}, { sha: 'a'.repeat(40) }), BLOB, { code: 'network' }],
  ['the line cut', { kind: 'cut-before' }, BLOB, { code: 'network' }],
])('%s: a failure that says what it is, and nothing is written', async (_, mishap, at, failure) => {
  server.let(mishap, at);
  expect(await propose(order())).toMatchObject({ state: 'failed', failure });
  expect(tipOf(upstream.dir, 'desk/flood')).toBeUndefined();
});

test('a wrong token, a repository that is not there, no token at all, no network', async () => {
  const failed = async (more: Partial<Order>) => {
    const result = await propose(order(more));
    return result.state === 'failed' ? result.failure.code : result.state;
  };
  const baseUrl = server.url;
  expect(await failed({ github: openGitHub({ token: 'old', baseUrl }) })).toBe('token');
  expect(await failed({ github: openGitHub({ baseUrl }) })).toBe('token');
  expect(await failed({ repo: { owner: 'casebook', name: 'none' } })).toBe('not-found');
  expect(await failed({ github: openGitHub({ baseUrl: 'http://127.0.0.1:9' }) })).toBe('network');
  expect(await failed({ signal: AbortSignal.abort() })).toBe('stopped');
});

test('stopped on the way, it can be gone on with', async () => {
  const stop = new AbortController();
  const tell = (step: string): void => {
    if (step === 'commit') stop.abort();
  };
  expect(await propose(order({ tell, signal: stop.signal }))).toMatchObject({
    failure: { code: 'stopped', step: 'commit' },
  });
  proposed(await propose(order()));
});

const AT = '/repos/{owner}/{repo}';

// By day one that is needed on the way, and the last two, which others see.
const LOST = process.env.SWEEP ? ['git/blobs', 'git/trees', 'git/commits'] : [];

test.each(['forks', ...LOST, 'git/refs', 'pulls'])(
  'the answer lost of POST %s: the same call again finishes it, and nothing is there twice',
  async (route) => {
    server.let({ kind: 'cut-after' }, `POST ${AT}/${route}`);
    expect(await propose(order(asBob()))).toMatchObject({
      state: 'failed',
      failure: { code: 'network' },
    });
    const { commit } = proposed(await propose(order(asBob())));
    const { dir } = server.repositories.get('bob/line')!;
    expect(asked(dir, 'rev-list', '--count', 'main..desk/flood')).toBe('1');
    expect(tipOf(dir, 'desk/flood')).toBe(commit);
    expect(server.pulls).toHaveLength(1);
    expect([...server.repositories.keys()]).toEqual(['casebook/line', 'bob/line']);
  },
);

test('the answer lost of a commit for an open proposal: the same call again knows it', async () => {
  const { commit: last } = proposed(await propose(order()));
  const changes = [edit(ARTICLE, FILES[ARTICLE], article('One.', 'Two, better.', 'Three.'))];
  server.let({ kind: 'cut-after' }, `PATCH ${AT}/git/refs/{ref}`);
  expect((await propose(order({ changes, last }))).state).toBe('failed');
  const { commit } = proposed(await propose(order({ changes, last })));
  expect(tipOf(upstream.dir, 'desk/flood')).toBe(commit);
  expect(asked(upstream.dir, 'rev-list', '--count', 'main..desk/flood')).toBe('2');
});

test('somebody faster: it is looked at anew', async () => {
  const dir = () => upstream.dir;
  const POST = 'POST /repos/{owner}/{repo}/git/refs';
  server.let(
    {
      kind: 'meanwhile',
      run: () => void git(dir(), ['update-ref', 'refs/heads/desk/flood', 'main']),
    },
    POST,
  );
  const first = proposed(await propose(order()));
  const changes = [...CHANGES, edit(RECORD, FILES[RECORD], 'status: published\n')];
  const PATCH = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
  const run = (): void =>
    void commitOn(dir(), 'desk/flood', 'carol', { 'README.md': 'Carol’s.\n' });
  server.let({ kind: 'meanwhile', run }, PATCH);
  proposed(await propose(order({ changes, last: first.commit })));
  expect(textAt(dir(), 'desk/flood', 'README.md')).toBe('Carol’s.\n');
  expect(textAt(dir(), 'desk/flood', RECORD)).toBe('status: published\n');
  for (let at = 0; at < 3; at += 1)
    server.let(
      {
        kind: 'meanwhile',
        run: () => void commitOn(dir(), 'desk/flood', 'carol', { 'README.md': `${at}` }),
      },
      PATCH,
    );
  const more = [...CHANGES, edit(RECORD, FILES[RECORD], 'status: gone\n')];
  const last = tipOf(dir(), 'desk/flood') ?? '';
  expect(await propose(order({ changes: more, last }))).toMatchObject({
    failure: { code: 'moving' },
  });
});

test('a rule of the repository that refuses the branch is told in its words', async () => {
  server.let(
    answer(422, {}, { message: 'Repository rule violations found' }),
    'POST /repos/{owner}/{repo}/git/refs',
  );
  expect(await propose(order())).toMatchObject({
    failure: {
      code: 'refused',
      step: 'branch',
      said: expect.stringContaining('rule violations') as string,
    },
  });
});

test('nothing but content is ever proposed', async () => {
  const path = '.github/workflows/deploy.yml';
  const result = await propose(order({ changes: [{ path, former: null, content: 'evil' }] }));
  expect(result).toMatchObject({ state: 'failed', failure: { code: 'unfit', said: 'path', path } });
  expect(server.asked).toEqual([]);
});

test('the token is in no result', async () => {
  for (const mishap of [answer(401), answer(500), { kind: 'cut-before' } as const]) {
    server.let(mishap, 'GET /user');
    expect(JSON.stringify(await propose(order()))).not.toContain('token-ann');
  }
});

test('a branch tells its case', () => {
  expect(caseOf(branchOf('flood-2'))).toBe('flood-2');
  for (const branch of ['main', 'desk/', 'desk/A', 'desk/a/b', 'x/desk/a'])
    expect(caseOf(branch)).toBeNull();
});
