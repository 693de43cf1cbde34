import { describe, expect, it } from 'vitest';
import { change, findings, LOCKED } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
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

  it.each([
    [
      'a Term that is nowhere',
      EN,
      'Term id="phone-outage"',
      'Term id="phones-out"',
      /:10:47 unknown-concept/,
    ],
    [
      'a mistyped attribute',
      EN,
      'Term id="phone-outage"',
      'Term ID="phone-outage"',
      /:10:47 mdx-attribute .*“id”/,
    ],
    ['a number of a translation', FA, '۳۰۰ نفر', '۴۰۰ نفر', /fa\.mdx:14:1 translation-number/],
    ['a heading of another level', FA, '## ', '### ', /fa\.mdx:10:1 translation-blocks/],
    ['a shortened key', RECORD, 'language: en', 'lang: en', /:17:5 unknown-key .*“language”/],
    [
      'an end before its beginning',
      RECORD,
      '  start: 2020-01',
      '  start: 2020-01\n  end: 2019-12',
      /:11:8 wrong-format .*not before “start”/,
    ],
    ['a key, named once', EN, 'role: original\n', '', /The key “role” is missing\. Add it/],
    [
      'a number for a block',
      RECORD,
      'evidence: [p2]',
      'evidence: [2]',
      /wrong-format .*such as p12/,
    ],
    [
      'a number in quotation marks',
      RECORD,
      'value: 300',
      'value: "300"',
      /Take the quotation marks away: 300\./,
    ],
    [
      'an item without its dash',
      RECORD,
      '- id: lesson-1',
      'id: lesson-1',
      /:37:5 yaml-syntax .*“- ” before the first key/,
    ],
    [
      'a head between dashes of another kind',
      EN,
      '---\nlang',
      '——\nlang',
      /:1:1 front-matter-missing/,
    ],
  ])('%s', (_, file, before, after, finding) => {
    expect(findings(change(LOCKED, file, before, after))).toEqual([expect.stringMatching(finding)]);
  });
});

it('ten slips are ten lines: one hides no other', () => {
  const slips: [file: string, from: string, to: string][] = [
    [RECORD, 'status: ', 'status：'],
    [RECORD, '2026-11-21', '21/11/2026'],
    [RECORD, 'country: CN', 'country: China'],
    [RECORD, 'Two hours without', 'Three hours without'],
    [RECORD, 'id: outcome-1', 'id: response-1'],
    [RECORD, 'service: interrupted', 'service: broken'],
    [RECORD, 'value: 300', 'value: 310'],
    [EN, 'basis: retold', 'basis: licenced'],
    [EN, 'Term id="phone-outage"', 'Term id="phones-out"'],
    [EN, 'service went on', '[service](../no-case/) went on'],
  ];
  const files = slips.reduce((all, [file, from, to]) => change(all, file, from, to), LOCKED);
  const rules = findings(files).map((line) =>
    /^[^ ]+\/([^/]+):\d+ ([a-z-]+) /.exec(line)?.slice(1),
  );
  expect(rules).toEqual([
    ['article.en.mdx:5', 'wrong-value'],
    ['article.en.mdx:10', 'unknown-concept'],
    ['article.en.mdx:12', 'dead-link'],
    ['case.yaml:1', 'yaml-syntax'],
    ['case.yaml:2', 'wrong-format'],
    ['case.yaml:8', 'wrong-format'],
    ['case.yaml:22', 'evidence-number'],
    ['case.yaml:33', 'duplicate-id'],
    ['case.yaml:43', 'wrong-value'],
    ['case.yaml:49', 'evidence-number'],
  ]);
});
