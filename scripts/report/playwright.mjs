import { tellProgress, tellSummary } from './marks.mjs';

/** Tells the runner of the steps how many tests are done of how many, and at the end their tally. */
export default class PlaywrightProgress {
  all = 0;
  done = 0;
  tests = { passed: 0, failed: 0, skipped: 0 };

  onBegin(_config, suite) {
    this.all = suite.allTests().length;
  }

  onTestEnd(test) {
    this.done += 1;
    const outcome = { expected: 'passed', skipped: 'skipped' }[test.outcome()] ?? 'failed';
    this.tests[outcome] += 1;
    tellProgress(`${this.done} of ${this.all} tests`);
  }

  onEnd() {
    const { passed, failed, skipped } = this.tests;
    tellSummary(`${passed} tests passed, ${failed} failed, ${skipped} skipped`);
  }

  printsToStdio() {
    return false;
  }
}
