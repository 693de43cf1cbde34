import { describe, expect, it } from 'vitest';
import { change, findings, load, LOCKED, VALID, type Files } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const HAZARD = 'vocabulary/hazard.yaml';
const OUTAGE = 'vocabulary/hazard/phone-outage.yaml';
const FAILURE = 'vocabulary/hazard/technical-failure.yaml';

const inRecord = (from: string, to: string): Files => change(LOCKED, RECORD, from, to);
const inEnglish = (from: string, to: string): Files => change(LOCKED, EN, from, to);
/** The second paragraph of the English article, at line 10, becomes something else. */
const paragraph = (text: string): Files =>
  inEnglish(
    'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.',
    text,
  );

describe('a valid corpus', () => {
  it('has no findings', () => {
    expect(findings(LOCKED)).toEqual([]);
  });

  it('holds the case with its blocks under the same ids in every language', () => {
    const [one] = load(LOCKED).cases;
    expect(one?.id).toBe('dead-phones');
    expect(one?.articles.en?.blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'p1 h2',
      'p2 paragraph',
      'p3 paragraph',
    ]);
    expect(one?.articles.fa?.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(one?.articles.zh).toBeUndefined();
  });

  it('keeps a term with its id', () => {
    const [one] = load(LOCKED).cases;
    expect(one?.articles.en?.blocks[1]?.inline).toEqual([
      'For two hours the phones were dead, and ',
      { as: 'term', to: 'phone-outage', children: ['nobody could call'] },
      '.',
    ]);
  });
});

it('says only that a text cannot be read, not what follows from it', () => {
  const found = findings(paragraph('`'.repeat(3000)));
  expect(found).toEqual([
    `content/${EN}:10:2001 mdx-too-many The text has more than 2000 times \`: too much to read in good time. Divide the text, or take the marks away.`,
  ]);
  const long = findings(paragraph('It held for two hours. .'.repeat(1000)));
  expect(long.filter((one) => !/ lock-stale | translation-behind /.test(one))).toEqual([
    expect.stringMatching(/:10:1 paragraph-too-long .* 24000 characters; at most 20000/),
  ]);
});

describe('a vocabulary with a gap', () => {
  it('is named as the cause, and nothing that follows from it', () => {
    expect(findings(change(LOCKED, OUTAGE, 'altLabel:', 'altLabels:'))).toEqual([
      expect.stringMatching(`^content/${OUTAGE}:2:1 unknown-key .*Did you mean “altLabel”`),
    ]);
    const { [HAZARD]: _, ...rest } = LOCKED;
    expect(findings(rest)).toEqual([
      `content/${HAZARD}:1:1 file-missing hazard.yaml is missing; every corpus needs it. Add the file.`,
    ]);
  });
});

/** What is broken, how, and the beginning of the line that `check` must print for it. */
const BROKEN: [what: string, files: Files, expected: string][] = [
  [
    'an unknown key',
    inRecord('updated:', 'updatd:'),
    `content/${RECORD}:2:1 unknown-key “updatd” is not a key here. Did you mean “updated”?`,
  ],
  [
    'a missing key',
    inRecord('updated: 2026-11-21\n', ''),
    `content/${RECORD}:1:1 missing-key The key “updated” is missing. Add it: updated: …`,
  ],
  [
    'a wrong value',
    inRecord('status: published', 'status: publishd'),
    `content/${RECORD}:1:9 wrong-value “publishd” is not a value of “status”. Did you mean “published”? Values: draft, published.`,
  ],
  [
    'a wrong type',
    inRecord('tags: [phone-outage]', 'tags: phone-outage'),
    `content/${RECORD}:11:7 wrong-type “tags” must be a list: [one, two], or each item on a line of its own that begins with “- ”; found a text.`,
  ],
  [
    'an impossible date',
    inRecord('start: 2020-01', 'start: 2020-13'),
    `content/${RECORD}:10:10 wrong-format “2020-13” does not fit “period.start”. Expected: a Gregorian date: 2008, 2022-09 or 2022-09-19`,
  ],
  [
    'an unknown concept as a tag',
    inRecord('tags: [phone-outage]', 'tags: [phone-outege]'),
    `content/${RECORD}:11:8 unknown-concept The vocabulary has no concept “phone-outege”. Did you mean “phone-outage”?`,
  ],
  [
    'a sector among the tags',
    inRecord('tags: [phone-outage]', 'tags: [phone-outage, web-hosting]'),
    `content/${RECORD}:11:22 concept-scheme “web-hosting” is a concept of the scheme “sector”`,
  ],
  [
    'a tag twice',
    inRecord('tags: [phone-outage]', 'tags: [phone-outage, phone-outage]'),
    `content/${RECORD}:11:22 tag-twice`,
  ],
  [
    'evidence that is no block',
    inRecord('evidence: [p3]', 'evidence: [p33]'),
    `content/${RECORD}:27:18 unknown-block The article has no block “p33”. Did you mean “p3”? Blocks: p1 … p3.`,
  ],
  [
    'a number that the source does not say',
    inRecord('300 people were', '400 people were'),
    `content/${RECORD}:26:33 evidence-number The number 400 (English) stands in none of the cited blocks (p3).`,
  ],
  [
    'a figure that the source does not say',
    inRecord('value: 300', 'value: 30'),
    `content/${RECORD}:49:12 evidence-number The number 30 (value of the figure) stands in none of the cited blocks (p3).`,
  ],
  [
    'a year that the source does not say',
    inRecord('at: PT0H', 'at: 2021'),
    `content/${RECORD}:42:9 evidence-number The number 2021 (year of the date)`,
  ],
  [
    'reads with words that stand nowhere',
    inRecord('value: 300\n', 'value: 300\n    reads: [{ value: 300, as: three hundred }]\n'),
    `content/${RECORD}:50:31 reads-words The words “three hundred” stand in none of the cited blocks (p3) of an original.`,
  ],
  [
    'an inference that nothing needs',
    inRecord('value: 300\n', 'value: 300\n    inferred: [{ value: 7, why: { en: because } }]\n'),
    `content/${RECORD}:50:16 inferred-unused`,
  ],
  [
    'an id used twice',
    inRecord('id: outcome-1', 'id: response-1'),
    `content/${RECORD}:33:11 duplicate-id The id “response-1” is used twice; first at line 29.`,
  ],
  [
    'a text that lacks the language of an original',
    inRecord(
      'title: { zh: 没有电话的一天, en: A day without phones, fa: روزی بی تلفن }',
      'title: { zh: 没有电话的一天, fa: روزی بی تلفن }',
    ),
    `content/${RECORD}:20:10 missing-key The key “en” is missing in “summary.title”. Add it: en: …`,
  ],
  ['broken YAML', inRecord('status: published', 'status: "published'), `content/${RECORD}:`],
  [
    'a key twice',
    inRecord('updated: 2026-11-21', 'updated: 2026-11-21\nupdated: 2026-11-22'),
    `content/${RECORD}:3:1 yaml-duplicate-key`,
  ],
  [
    'an alias',
    inRecord('tags: [phone-outage]', 'tags: &a [phone-outage]'),
    `content/${RECORD}:11:7 yaml-forbidden “&a”`,
  ],
  [
    'a prototype key',
    inRecord('updated:', '__proto__: {}\nupdated:'),
    `content/${RECORD}:2:1 yaml-forbidden “__proto__”`,
  ],
  [
    'an unknown key in front matter',
    inEnglish('basis: retold', 'basis: retold\nlayout: ../../evil.astro'),
    `content/${EN}:6:1 unknown-key “layout” is not a key here.`,
  ],
  ['no front matter', { ...LOCKED, [EN]: '## A\n' }, `content/${EN}:1:1 front-matter-missing`],
  [
    'front matter of another language',
    inEnglish('lang: en', 'lang: zh'),
    `content/${EN}:2:7 language-of-file The front matter says “zh”, the file name says “en”.`,
  ],
  [
    'a translation of no original',
    change(LOCKED, FA, 'of: en', 'of: zh'),
    `content/${FA}:6:5 translation-of \`of: zh\` names no original of this case. Originals: en.`,
  ],
  [
    'no original at all',
    change(
      change(LOCKED, EN, 'role: original', 'role: translation\nof: fa\ntranslators: [A]'),
      FA,
      'of: en',
      'of: zh',
    ),
    `content/${EN}:3:7 no-original`,
  ],
  [
    'a translation with a block of another kind',
    change(LOCKED, FA, '## خرابی', 'خرابی'),
    `content/${FA}:10:1 translation-blocks Block 1 should be a heading (##), as at content/${EN}:8; found a paragraph.`,
  ],
  [
    'a translation with a block too few',
    change(LOCKED, FA, 'در ژانویهٔ ۲۰۲۰ به ۳۰۰ نفر آسیب رسید؛ خدمت ادامه یافت.', ''),
    `warning: content/${FA}:13:1 untranslated Not translated yet: p3 (1)`,
  ],
  [
    'a text that changed since the lock',
    paragraph('For two hours no phone rang.'),
    `content/${EN}:10:1 lock-stale blocks.lock.yaml does not match this text (block p2). Run npm run sync`,
  ],
  [
    'a published case without its lock',
    VALID,
    'content/cases/dead-phones/blocks.lock.yaml:1:1 lock-lost',
  ],
  [
    'a draft without a lock',
    change(VALID, RECORD, 'status: published', 'status: draft'),
    'content/cases/dead-phones/blocks.lock.yaml:1:1 lock-missing',
  ],
  [
    'an import',
    paragraph('import fs from "fs"'),
    `content/${EN}:10:1 mdx-import import and export are code`,
  ],
  ['an export', paragraph('export const a = 1'), `content/${EN}:10:1 mdx-import`],
  [
    'an expression',
    paragraph('For {2 + 2} hours.'),
    `content/${EN}:10:5 mdx-expression Braces are code in MDX`,
  ],
  ['an unclosed brace', paragraph('For {two hours.'), `content/${EN}:10:`],
  [
    'an unknown component',
    paragraph('<Qoute>two</Qoute> hours'),
    `content/${EN}:10:1 mdx-component “<Qoute>” is not allowed. Did you mean “Quote”?`,
  ],
  [
    'a script',
    paragraph('<script>alert(1)</script>'),
    `content/${EN}:10:1 mdx-component “<script>” is not allowed.`,
  ],
  [
    'an event handler',
    paragraph('For <span onclick="x()">two</span> hours.'),
    `content/${EN}:10:11 mdx-attribute “onclick” is not an attribute of <span>.`,
  ],
  [
    'an attribute expression',
    paragraph('For <span title={x}>two</span> hours.'),
    `content/${EN}:10:11 mdx-expression`,
  ],
  [
    'a spread',
    paragraph('For <span {...x}>two</span> hours.'),
    `content/${EN}:10:11 mdx-expression`,
  ],
  [
    'set:html',
    paragraph('For <span set:html="<b>">two</span> hours.'),
    `content/${EN}:10:11 mdx-attribute`,
  ],
  [
    'a javascript link',
    paragraph('[two](javascript:alert) hours'),
    `content/${EN}:10:1 mdx-link The address “javascript:alert” is not allowed`,
  ],
  ['an http link', paragraph('[two](http://example.org/) hours'), `content/${EN}:10:1 mdx-link`],
  ['a root-relative link', paragraph('[two](/en/) hours'), `content/${EN}:10:1 mdx-link`],
  [
    'a link that leads nowhere',
    paragraph('[two](../dead-phones/#p9) hours'),
    `content/${EN}:10:1 dead-link The link “../dead-phones/#p9” leads nowhere.`,
  ],
  [
    'a picture from elsewhere',
    paragraph('![x](https://example.org/a.png)'),
    `content/${EN}:10:1 mdx-image`,
  ],
  [
    'a picture that is not there',
    paragraph('![x](./a.png)'),
    `content/${EN}:10:1 image-missing There is no file “a.png” beside the text.`,
  ],
  [
    'a picture without a description',
    paragraph('![](./a.png)'),
    `content/${EN}:10:1 mdx-image-alt`,
  ],
  [
    'an unknown concept in a term',
    inEnglish('id="phone-outage"', 'id="phone-outrage"'),
    `content/${EN}:10:47 unknown-concept The vocabulary has no concept “phone-outrage”. Did you mean “phone-outage”?`,
  ],
  [
    'a hidden direction control',
    paragraph('For two \u202ehours.'),
    `content/${EN}:10:9 bidi-control The hidden character U+202E is not allowed`,
  ],
  [
    'a direction control behind a character reference',
    paragraph('For two &#x202E;hours.'),
    `content/${EN}:10:1 bidi-control`,
  ],
  [
    'a heading of the first level',
    inEnglish('## The failure', '# The failure'),
    `content/${EN}:8:1 heading-level A heading of level 1 is not allowed here.`,
  ],
  [
    'a second front matter',
    inEnglish('\n## The failure', '---\nlang: en\n---\n'),
    `content/${EN}:7:1 front-matter-twice`,
  ],
  [
    'two paragraphs in a list item',
    paragraph('- one\n\n  two'),
    `content/${EN}:12:3 block-structure Inside an item of a list there cannot be a paragraph.`,
  ],
  [
    'a note without a paragraph',
    paragraph('<Note>\n</Note>'),
    `content/${EN}:10:1 component-empty <Note> has no text.`,
  ],
  [
    'a file that does not belong',
    { ...LOCKED, 'cases/dead-phones/articel.en.mdx': 'x' },
    'content/cases/dead-phones/articel.en.mdx:1:1 file-name “articel.en.mdx” does not belong here.',
  ],
  [
    'a folder name that is no slug',
    { ...LOCKED, 'cases/Dead Phones/case.yaml': 'x: 1' },
    'content/cases/Dead Phones:1:1 folder-name',
  ],
  [
    'a file that is not UTF-8',
    { ...LOCKED, [EN]: new Uint8Array([0xb2, 0xbb, 0xb6, 0xcf]) },
    `content/${EN}:1:1 encoding`,
  ],
  [
    'a case without a record',
    { ...VALID, [`cases/other/article.en.mdx`]: VALID[EN] ?? '' },
    'content/cases/other/case.yaml:1:1 file-missing case.yaml is missing; every case needs it.',
  ],
  [
    'a label of two concepts',
    change(LOCKED, OUTAGE, '[dead phones]', '[technical Failure]'),
    `content/${OUTAGE}:2:18 concept-label-twice The label “technical Failure” (English) already names the concept “technical-failure”.`,
  ],
  [
    'a broader concept that is not there',
    change(LOCKED, OUTAGE, 'broader: [technical-failure]', 'broader: [technical-failur]'),
    `content/${OUTAGE}:4:11 unknown-concept`,
  ],
  [
    'a cycle of broader',
    change(
      LOCKED,
      FAILURE,
      'definition: { zh: 设备失灵。',
      'broader: [phone-outage]\ndefinition: { zh: 设备失灵。',
    ),
    `content/${FAILURE}:2:10 concept-cycle “technical-failure” comes round to itself: technical-failure → phone-outage → technical-failure.`,
  ],
  [
    'a concept in two schemes',
    { ...LOCKED, 'vocabulary/outcome/phone-outage.yaml': LOCKED[OUTAGE] ?? '' },
    `content/vocabulary/outcome/phone-outage.yaml:1:1 concept-twice The concept “phone-outage” stands in content/${OUTAGE} already.`,
  ],
  [
    'a concept without a definition',
    change(
      LOCKED,
      OUTAGE,
      'definition: { zh: 电话不通。, en: The phones are dead., fa: تلفن‌ها قطع است. }\n',
      '',
    ),
    `content/${OUTAGE}:1:1 missing-key`,
  ],
];

it('takes a concept in one language, and says which it lacks', () => {
  const proposed = {
    ...LOCKED,
    'vocabulary/hazard/flood.yaml':
      'prefLabel: { fa: سیل }\ndefinition: { fa: آب همه‌جا را می‌گیرد. }\nbroader: [technical-failure]\n',
  };
  expect(load(proposed).vocabulary.concepts.get('flood')?.prefLabel).toEqual({ fa: 'سیل' });
  expect(
    findings(proposed).every((one) => /^warning: .*flood.yaml.* missing-locale/.test(one)),
  ).toBe(true);
  expect(findings(proposed)).toHaveLength(4);
});

describe('a broken corpus', () => {
  it.each(BROKEN)('reports %s at its place', (_, files, expected) => {
    const found = findings(files);
    expect(found.find((line) => line.startsWith(expected)) ?? found).toEqual(
      expect.stringContaining(expected),
    );
  });

  it('reports the faults of all files in one run', () => {
    let files = inRecord('status: published', 'status: publishd');
    files = change(files, EN, 'For two hours', 'For {2} hours');
    files = change(files, FA, 'of: en', 'of: zh');
    files = change(files, OUTAGE, 'broader: [technical-failure]', 'broader: [nothing]');
    const found = findings(files);
    for (const path of [RECORD, EN, FA, OUTAGE])
      expect(found.some((line) => line.startsWith(`content/${path}:`))).toBe(true);
  });

  it('reports every syntax error of one text', () => {
    const found = findings(paragraph('One {brace.\n\nTwo <b.\n\nThree {1}.'));
    expect(found.filter((line) => /article\.en\.mdx:1[0-4]:\d+ mdx-/.test(line))).toHaveLength(3);
  });

  it('warns of a text that lacks the third language', () => {
    expect(
      findings(
        inRecord('{ zh: 某公司, en: A company, fa: یک شرکت }', '{ zh: 某公司, en: A company }'),
      ),
    ).toEqual([
      `warning: content/${RECORD}:4:9 missing-locale No Persian yet in: organization.name.`,
    ]);
  });

  it('warns of a name in letters that readers of a language do not read, until it has others', () => {
    const source = (more: string) =>
      inRecord('    issued: 2020-04', `    issued: 2020-04\n${more}`);
    const author = '    author: [{ family: 赵, given: 荣强 }]\n    containerTitle: Digital.gov';
    const at = '    translatedAuthor:';
    const isOf = (language: string): unknown =>
      expect.stringMatching(
        new RegExp(
          `^warning: .*missing-locale No ${language} yet in: sources.0.translatedAuthor.$`,
        ),
      );
    expect(findings(source(author))).toEqual([isOf('English'), isOf('Persian')]);
    const english = '{ en: [{ family: Zhao, given: Rongqiang }] }';
    expect(findings(source(`${author}\n${at} ${english}`))).toEqual([isOf('Persian')]);
    const persian = '{ family: ژائو, given: رونگ‌چیانگ }';
    const both = english.replace(/ \}$/, `, fa: [${persian}] }`);
    expect(findings(source(`${author}\n${at} ${both}`))).toEqual([]);
    expect(findings(source(`    containerTitle: 客户世界`))).toHaveLength(2);
    expect(findings(source(`    publisher: نشر`))).toHaveLength(2);
  });

  it('accepts a comment and refuses what follows a comment that closes early', () => {
    expect(findings(paragraph('{/* a remark */}')).some((line) => line.includes('mdx-'))).toBe(
      false,
    );
    expect(
      findings(paragraph('Two {/* a */ evil() /* b */} hours')).some((line) =>
        line.includes(':10:5 mdx-expression'),
      ),
    ).toBe(true);
  });
});
