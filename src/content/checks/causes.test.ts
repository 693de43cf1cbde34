import { describe, expect, it } from 'vitest';
import { change, findings, LOCKED } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const OUTAGE = 'vocabulary/hazard/phone-outage.yaml';

describe('one cause is one finding', () => {
  it('a vocabulary file at fault, and no link to its concepts', () => {
    const links = '[a](../../terms/phone-outage/) [b](../../terms/technical-failure/)';
    const files = change(LOCKED, EN, 'In January', `${links} In January`);
    const broken = change(files, OUTAGE, 'altLabel:', 'altLabels:');
    expect(
      findings(broken).filter((one) => !/ lock-stale | translation-behind /.test(one)),
    ).toEqual([expect.stringMatching(`^content/${OUTAGE}:2:1 unknown-key .*“altLabel”`)]);
  });

  it('a number in three languages, with the block that says it', () => {
    const found = findings(change(LOCKED, RECORD, 'evidence: [p3]', 'evidence: [p2]'));
    expect(found).toEqual([
      expect.stringMatching(
        /:26:\d+ evidence-number The number 300 \(English, Chinese, Persian\) .*\(p2\)\. It stands in p3\./,
      ),
    ]);
  });

  it('a block that is not there, and not what it might say', () => {
    const found = findings(change(LOCKED, RECORD, 'evidence: [p3]', 'evidence: [p2, p33]'));
    expect(found).toEqual([expect.stringMatching(/:27:22 unknown-block /)]);
  });

  it('a language that a record lacks', () => {
    const record = String(LOCKED[RECORD]).replace(/, fa: [^}]*? \}/g, ' }');
    expect(findings({ ...LOCKED, [RECORD]: record })).toEqual([
      expect.stringMatching(
        /^warning: .*:\d+:\d+ missing-locale No Persian yet in: .*, .*, .* and \d+ more\./,
      ),
    ]);
  });
});
