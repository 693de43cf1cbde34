import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ASKED } from './marks.mjs';
import astroLog, { matters } from './astro-log.mjs';
import PlaywrightProgress from './playwright.mjs';
import VitestProgress from './vitest.mjs';

let said;
beforeEach(() => {
  said = '';
  vi.stubEnv(ASKED, '1');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (said += text));
});
afterEach(() => vi.restoreAllMocks());

const DIRECTIVE =
  '\u001B[33m[MODULE_LEVEL_DIRECTIVE] \u001B[0mThe semantics of the module level directive ';

test.each([
  [false, 'warn', `${DIRECTIVE}"use astro:head-inject" in "a.mdx" may not be preserved`],
  [true, 'warn', `${DIRECTIVE}"use client" in "a.mdx" may not be preserved`],
  [
    false,
    'warn',
    "[lightningcss minify] 'target-current' is not recognized as a valid pseudo-class.",
  ],
  [true, 'warn', "[lightningcss minify] 'hoover' is not recognized as a valid pseudo-class."],
  [false, 'warn', '\u001B[33m[PLUGIN_TIMINGS] \u001B[0mJavaScript callbacks ran for 2.2s of 3.1s'],
  [true, 'warn', 'Missing pages directory'],
  [true, 'error', '[MODULE_LEVEL_DIRECTIVE] "use astro:head-inject"'],
  [false, 'info', 'output: "static"'],
])('it is %s that somebody must act on %s: %s', (expected, level, message) => {
  expect(matters({ level, message })).toBe(expected);
});

test('the log of a build hands on what matters, and nothing else', () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const log = astroLog();
  log.write({ level: 'info', message: '  \u001B[34m├─\u001B[39m /en/' });
  log.write({ level: 'warn', message: 'a page is missing' });
  expect(said).toBe('');
  expect(complain.mock.calls).toEqual([['warn: a page is missing']]);
});

test('vitest: files done of how many, and the tally of the tests', () => {
  const reporter = new VitestProgress();
  reporter.onTestRunStart([{}, {}]);
  for (const state of ['passed', 'passed', 'failed', 'skipped'])
    reporter.onTestCaseResult({ result: () => ({ state }) });
  reporter.onTestModuleEnd();
  reporter.onTestRunEnd();
  expect(said).toBe('::progress 1 of 2 files\n::summary 2 tests passed, 1 failed, 1 skipped\n');
});

test('Playwright: tests done of how many, and their tally', () => {
  const reporter = new PlaywrightProgress();
  reporter.onBegin({}, { allTests: () => [{}, {}, {}] });
  for (const outcome of ['expected', 'unexpected', 'skipped'])
    reporter.onTestEnd({ outcome: () => outcome });
  reporter.onEnd();
  expect(said).toContain('::progress 3 of 3 tests\n');
  expect(said.endsWith('::summary 1 tests passed, 1 failed, 1 skipped\n')).toBe(true);
});

test('who has not asked hears nothing', () => {
  vi.stubEnv(ASKED, '');
  new VitestProgress().onTestModuleEnd();
  expect(said).toBe('');
});
