import { applyFixes } from '../../text/fix/fix.ts';
import type { Finding } from '../worker/case-state.ts';
import { textIn, withText, type Draft } from './draft.ts';

/** A draft after all that findings say of their own mending, file by file. */
export const mended = (draft: Draft, findings: readonly Pick<Finding, 'file' | 'mend'>[]): Draft =>
  [...new Set(findings.map(({ file }) => file))].reduce((now, file) => {
    const fixes = findings.flatMap((one) => (one.file === file && one.mend ? [one.mend] : []));
    return withText(now, file, applyFixes(textIn(now, file) ?? '', fixes));
  }, draft);
