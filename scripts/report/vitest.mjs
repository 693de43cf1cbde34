import { tellProgress, tellSummary } from './marks.mjs';

/** Tells the runner of the steps how many files of tests are done, and at the end how many tests. */
export default class VitestProgress {
  files = { done: 0, all: 0 };
  tests = { passed: 0, failed: 0, skipped: 0 };

  onTestRunStart(specifications) {
    this.files.all = specifications.length;
  }

  onTestCaseResult(test) {
    const { state } = test.result();
    if (state in this.tests) this.tests[state] += 1;
  }

  onTestModuleEnd() {
    this.files.done += 1;
    tellProgress(`${this.files.done} of ${this.files.all} files`);
  }

  onTestRunEnd() {
    const { passed, failed, skipped } = this.tests;
    tellSummary(`${passed} tests passed, ${failed} failed, ${skipped} skipped`);
  }
}
