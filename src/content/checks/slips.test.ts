import { describe, expect, it } from 'vitest';
import { change, findings, LOCKED } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const TERM = '<Term id="phone-outage">nobody could call</Term>';

/** What an editor mistypes in the record, the place, and what is said about it. */
const IN_RECORD: [what: string, from: string, to: string, expected: RegExp][] = [
  ['a full-width colon', 'status: ', 'status：', /:1:7 yaml-syntax .*full-width/],
  ['a colon without a space', 'status: ', 'status:', /:1:7 yaml-syntax .*space after it/],
  ['a quotation never closed', 'updated: ', "updated: '", /:2:10 yaml-syntax .*never closed/],
  ['a mark of a conflict', 'status: ', '<<<<<<< HEAD\nstatus: ', /:1:1 yaml-syntax .*conflict/],
  [
    'a Persian comma in braces',
    'A company, fa',
    'A company، fa',
    /:4:33 yaml-syntax .*another script/,
  ],
  ['a tab', 'updated:', '\tupdated:', /:2:1 yaml-syntax .*Put two spaces/],
  ['two colons in a line', 'updated: ', 'updated: on: ', /:2:10 yaml-syntax .*two colons/],
  [
    'a comma in braces',
    'en: A company,',
    'en: A company, of course,',
    /:4:\d+ yaml-syntax .*comma ends the text/,
  ],
  ['a Solar Hijri date', '2026-11-21', '1405-08-30', /:2:10 wrong-format .*Gregorian/],
  ['the Chinese name of a concept', '[phone-outage]', '[电话中断]', /:11:8 .*mean “phone-outage”/],
  ['the Persian name of a concept', '[phone-outage]', '[قطع تلفن]', /:11:8 .*mean “phone-outage”/],
  ['a name for an id', 'web-hosting', 'Web Hosting', /:5:11 .*mean “web-hosting”/],
  ['the beginning of an id', 'web-hosting', 'hosting-web', /:5:11 unknown-concept/],
  ['half an id', 'sector: web-hosting', 'sector: inform', /mean “information-technology”/],
  ['one item for a list', 'evidence: [p3]', 'evidence: p3', /:27:17 wrong-type .*line of its own/],
  ['nothing for a text', 'Without phones', "''", /:14:12 empty-value .*Fill it in\. *$/],
  [
    'a latitude and a longitude exchanged',
    'country: CN',
    'country: CN\n    coordinates: { lat: 114.31, lon: 30.59 }',
    /:9:25 wrong-format “114\.31” does not fit “places\.0\.coordinates\.lat”\. Expected: degrees of latitude, from -90/,
  ],
  ['a mistyped key', 'updated:', 'updatd:', /:2:1 unknown-key .*mean “updated”/],
  ['a mistyped key further in', 'sector: web', 'secter: web', /:5:3 unknown-key .*mean “sector”/],
  ['a key left out', 'tags: [phone-outage]\n', '', /:1:1 missing-key .*Add it: tags: \[…\]/],
  [
    'a whole part left out',
    `  headline:
    text: { zh: 两小时没有电话。, en: Two hours without phones., fa: دو ساعت بی تلفن. }
    evidence: [p2]
`,
    '',
    /missing-key .*headline: \{ text: \{ en: … \}, evidence: \[…\] \}/,
  ],
  ['a sector of one’s own', 'web-hosting', 'astrology', /vocabulary\/sector \(.*web-hosting/],
  ['a tag of one’s own', '[phone-outage]', '[moonshine]', /content\/vocabulary/],
  ['a tag in words of one’s own', '[phone-outage]', '[Big Flood]', /:11:8 unknown-concept .*vocab/],
  ['a service state of one’s own', 'interrupted', 'stopped', /normal, strained, interrupted/],
  [
    'a number for a text',
    'title: Without phones',
    'title: 95550',
    /:14:12 wrong-type .*: '95550'\./,
  ],
  ['a word of YAML for a text', 'title: Without phones', 'title: True', /wrong-type .*: 'True'\./],
  [
    'a comment in a text',
    'Two hours without phones.',
    'Two hours #emergency message',
    /:22:\d+ yaml-comment “#emergency message, fa: .*quotation marks/,
  ],
  [
    'a comment behind a value',
    'status: published',
    'status: published # yes',
    /:1:19 yaml-comment/,
  ],
  ['a comment behind a key', 'organization:', 'organization: # the firm', /:3:15 yaml-comment/],
  ['a text for a list', 'tags: [phone-outage]', 'tags: phone', /:11:7 wrong-type .*\[one, two\]/],
];

describe('slips of people who do not know YAML', () => {
  it.each(IN_RECORD)('%s is named at its place, and only it', (_, from, to, expected) => {
    const found = findings(change(LOCKED, RECORD, from, to)).filter((one) => one.includes(RECORD));
    expect(found).toEqual([expect.stringMatching(expected)]);
  });
});

const IN_ARTICLE: [what: string, to: string, expected: RegExp][] = [
  ['a value without quotation marks', '<Term id=phone-outage>x</Term>', /straight quotation marks/],
  ['curly quotation marks', '<Term id=“phone-outage”>x</Term>', /straight quotation marks/],
  ['an address in angle brackets', '<https://example.com>', /write \[text\]/],
  ['a language by its name', '<span lang="Persian">x</span>', /such as fa, zh-Hans or en/],
  ['a direction of one’s own', '<span dir="right">x</span>', /ltr, rtl or auto/],
  ['a term of one’s own', '<Term id="moonshine">x</Term>', /content\/vocabulary/],
  ['a link to nowhere', '[x](../nobody-knows/)', /\.\.\/\.\.\/cases\//],
  ['HTML in bold', '<b>x</b>', /In its place write \*\*…\*\*\. Allowed/],
  [
    'a line break of HTML',
    'a<br>b',
    /“<br>” is not allowed\. In its place write \\ at the end of the line\./,
  ],
  ['a title in angle brackets', '<notice>', /opened here and never closed/],
  ['a brace', '{if', /opened here and never closed/],
];

it('a heading without its space is named in an original', () => {
  const found = findings(change(LOCKED, EN, '## The failure', '##The failure'));
  expect(found).toContainEqual(
    `content/${EN}:8:1 heading-space “##T” does not begin a heading. Write ordinary signs and a space: ## Title. If it is none, write \\# for the first sign.`,
  );
});

describe('slips of people who do not know MDX', () => {
  it.each(IN_ARTICLE)('%s is one finding: the blocks after it keep their numbers', (_, to, say) => {
    // That the lock must be written anew, and the translation looked at, is true besides.
    const found = findings(change(LOCKED, EN, TERM, to)).filter(
      (one) => !/ lock-stale | translation-behind /.test(one),
    );
    expect(found).toEqual([expect.stringMatching(new RegExp(`${EN}:10:.*${say.source}`))]);
  });
});
