import type { RuleId } from '../../model/rules/rules.ts';
import { change, LOCKED, type Files } from './fixture.ts';

// Attacks by somebody who did not write the defence: what each file of the content could carry.

const CASE = 'cases/dead-phones';
const RECORD = `${CASE}/case.yaml`;
const EN = `${CASE}/article.en.mdx`;
const FA = `${CASE}/article.fa.mdx`;
const LOCK = `${CASE}/blocks.lock.yaml`;
const HAZARD = 'vocabulary/hazard/technical-failure.yaml';
const PARAGRAPH =
  'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.';

/** An attack by files, where it is refused, and by which rule. */
type OddAttack = [name: string, files: Files, file: string, rule: RuleId];

const swap =
  (file: string) =>
  (name: string, from: string, to: string, rule: RuleId): OddAttack => [
    name,
    change(LOCKED, file, from, to),
    file,
    rule,
  ];
const record = swap(RECORD);
const front = swap(EN);
const translation = swap(FA);
const lock = swap(LOCK);
const concept = swap(HAZARD);
const text = (name: string, body: string, rule: RuleId): OddAttack =>
  front(name, PARAGRAPH, body, rule);
const added = (name: string, file: string, rule: RuleId, at = file): OddAttack => [
  name,
  { ...LOCKED, [file]: 'x: 1\n' },
  at,
  rule,
];
const url = (name: string, address: string, rule: RuleId = 'wrong-format'): OddAttack =>
  record(name, 'language: en', `language: en\n    url: ${address}`, rule);
const status = (name: string, to: string, rule: RuleId): OddAttack =>
  record(name, 'status: published', to, rule);
const company = (name: string, to: string, rule: RuleId): OddAttack =>
  record(name, 'en: A company', to, rule);
const link = (name: string, address: string): OddAttack =>
  text(name, `[a](${address})`, 'mdx-link');

export const ODD_ATTACKS: OddAttack[] = [
  status('an anchor on a key', '&k status: published', 'yaml-forbidden'),
  status('a bomb in flow', 'a: &a [1, 2]\nb: [*a, *a, *a]\nstatus: published', 'yaml-forbidden'),
  status('a tag of Python', 'status: !!python/object/apply:os.system ["id"]', 'yaml-forbidden'),
  status('a tag in angle brackets', 'status: !<tag:x,2002:js/function> "x"', 'yaml-forbidden'),
  status('a merge key with a tag', '!!merge <<: {a: 1}\nstatus: published', 'yaml-forbidden'),
  status('a key twice, once quoted', '"status": draft\nstatus: published', 'yaml-duplicate-key'),
  status(
    'a key twice, once escaped',
    '"st\\x61tus": draft\nstatus: published',
    'yaml-duplicate-key',
  ),
  status('an empty key', '"": 1\nstatus: published', 'unknown-key'),
  status('a key that is nothing', '~: 1\nstatus: published', 'unknown-key'),
  status('a key that is true', 'true: 1\nstatus: published', 'unknown-key'),
  record(
    'a date with a tag',
    'updated: 2026-11-21',
    'updated: !!timestamp 2026-11-21',
    'yaml-forbidden',
  ),
  record('an alias to nothing', 'title: Without phones', 'title: *missing', 'yaml-forbidden'),
  record('the end of a document', 'figures:', '...\nfigures:', 'yaml-syntax'),
  record('a tab as indentation', '  name:', '\tname:', 'yaml-syntax'),
  record(
    'mark-up in a block of lines',
    'title: Without phones',
    'title: |-\n      <img src=x>',
    'yaml-html',
  ),
  record(
    'a tail of empty lines',
    'title: Without phones',
    'title: >+\n      Without\n\n\n',
    'wrong-format',
  ),
  company('a key twice in a text', 'en: B, en: A company', 'yaml-duplicate-key'),
  company('the key prototype', 'en: A company, prototype: x', 'unknown-key'),
  company('the key toString', 'en: A company, toString: x', 'unknown-key'),
  company('a next line behind an escape', 'en: "A\\N company"', 'bidi-control'),
  company('a bell behind an escape', 'en: "A\\a company"', 'bidi-control'),
  company('a colour of terminals behind an escape', 'en: "A\\e[31m company"', 'bidi-control'),
  company('a mark of byte order behind an escape', 'en: "\\uFEFFA company"', 'bidi-control'),
  company('the last code point behind an escape', 'en: "A\\U0010FFFFcompany"', 'bidi-control'),
  company('a quotation without end', 'en: "A company', 'yaml-syntax'),
  company('a list as a text', 'en: [A, company]', 'wrong-type'),
  company('maps in maps', `en: ${'{a: '.repeat(60)}1${'}'.repeat(60)}`, 'wrong-type'),
  company('the beginning of a tag at the end', "en: 'A company <a'", 'yaml-html'),
  company('the end of a script without its bracket', "en: 'A company </script'", 'yaml-html'),
  company('the beginning of a declaration', "en: 'A company <!'", 'yaml-html'),
  company('a text without end', `en: ${'A company '.repeat(3000)}`, 'wrong-format'),
  record('a number without end', 'value: 300', 'value: 1e400', 'wrong-type'),
  record('a number beyond its digits', 'value: 300', 'value: 9007199254740993', 'wrong-format'),
  record('a number to the base 60', 'value: 300', 'value: 5:00', 'wrong-type'),
  record('a number with strokes', 'value: 300', 'value: 3_00', 'wrong-type'),
  record('evidence that is a prototype', 'evidence: [p3]', 'evidence: [__proto__]', 'wrong-format'),
  record(
    'evidence five thousand times',
    'evidence: [p3]',
    `evidence: [${'p3, '.repeat(5000)}p3]`,
    'wrong-format',
  ),
  record('evidence twice', 'evidence: [p3]', 'evidence: [p3, p3]', 'wrong-format'),
  record(
    'an id of a block without end',
    'evidence: [p3]',
    `evidence: [p${'9'.repeat(40)}]`,
    'wrong-format',
  ),
  record('an id that every object has', 'id: situation-1', 'id: constructor', 'wrong-format'),
  record('an id of other letters', 'id: situation-1', 'id: sítuation-1', 'wrong-format'),
  record('a negative duration', 'at: PT0H', 'at: -PT5H', 'wrong-format'),
  url('an address over two lines', '"https://a.example/\\nx"'),
  url('an address with a tab', '"https://a.example/\\tx"'),
  url('an address with a header of another answer', 'https://a.example/%0d%0aSet-Cookie:x'),
  url('an address with a zero', 'https://a.example/%00'),
  url('an address with a password', 'https://a:b@bank.example/'),
  url('an address of a socket', 'wss://a.example/'),
  url('an address that turns its direction', '"https://a.example/\\u202E"', 'bidi-control'),
  url('an address with a script behind its #', '"https://a.example/#<script>"', 'yaml-html'),
  front(
    'the front matter of a page',
    'basis: retold',
    'basis: retold\nprerender: false',
    'unknown-key',
  ),
  front(
    'components in the front matter',
    'basis: retold',
    'basis: retold\ncomponents: {p: x}',
    'unknown-key',
  ),
  front(
    'an address in the front matter',
    'basis: retold',
    'basis: retold\nslug: ../../x',
    'unknown-key',
  ),
  front(
    'mark-up behind an escape in a title',
    'title: A day without phones',
    'title: "\\x3cscript\\x3e"',
    'yaml-html',
  ),
  front(
    'front matter that ends in dots',
    'basis: retold\n---',
    'basis: retold\n...',
    'front-matter-missing',
  ),
  front('two marks of byte order', '---\nlang', '\ufeff\ufeff---\nlang', 'bidi-control'),
  front('a role that every object has', 'role: original', 'role: constructor', 'wrong-value'),
  translation('a translation of itself', 'of: en', 'of: fa', 'translation-of'),
  translation('a translation of a prototype', 'of: en', 'of: __proto__', 'wrong-value'),
  translation('a translator who is an object', '[Test]', '[{ a: 1 }]', 'wrong-type'),
  translation('a translator with mark-up', '[Test]', '["<b>x</b>"]', 'yaml-html'),
  translation(
    'translators without end',
    '[Test]',
    `[${Array.from({ length: 2000 }, (_, n) => `T${n}`).join(', ')}]`,
    'wrong-format',
  ),
  text('a request that is awaited', '{await fetch("x")}', 'mdx-expression'),
  text('a template of Liquid', 'A {{ secret }} b', 'mdx-expression'),
  text('a template of EJS', 'A <%= secret %> b', 'mdx-syntax'),
  text('a file that a server includes', 'A <!--#include file="x" --> b', 'mdx-syntax'),
  text('a fragment that an edge includes', '<esi:include src="x"/>', 'mdx-component'),
  text('an id for a heading', '## A {#main}', 'mdx-expression'),
  text(
    'a term with two ids',
    '<Term id="phone-outage phone-outage">a</Term>',
    'mdx-attribute-value',
  ),
  text(
    'a term with a line break in its id',
    '<Term id="phone-outage\n">a</Term>',
    'mdx-attribute-value',
  ),
  text('a language that is code', '<span lang="javascript:1">a</span>', 'mdx-attribute-value'),
  text(
    'a figure from outside',
    '<Figure src="./..%2f..%2fs.png" alt="a">\n\nb\n\n</Figure>',
    'mdx-attribute-value',
  ),
  text('a backspace by its number', 'A &#8; b', 'bidi-control'),
  text('half a character by its number', 'A &#xD800; b', 'bidi-control'),
  text('a number above all characters', 'A &#x110000; b', 'bidi-control'),
  text('notes between lines', 'A \ufff9b\ufffac\ufffb d', 'bidi-control'),
  text('references without end', '&amp;'.repeat(5000), 'mdx-too-many'),
  text(
    'lists in lists',
    Array.from({ length: 40 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
    'mdx-too-deep',
  ),
  text('stars around stars', `${'*'.repeat(2000)}a${'*'.repeat(2000)}`, 'mdx-too-deep'),
  text(
    'a link that shows another address',
    '[https://bank.example/](https://evil.example/)',
    'mdx-link',
  ),
  text(
    'a link that shows another site',
    '[**www.bank.example**](https://evil.example/)',
    'mdx-link',
  ),
  text('a link that shows another name', '[bank.com](https://bank.com.evil.example/)', 'mdx-link'),
  text(
    'a reference that shows another address',
    '[https://bank.example][a]\n\n[a]: https://evil.example/',
    'mdx-link',
  ),
  link('a link to a file server', 'ftp://a.example/'),
  link('a link to settings', 'chrome://settings'),
  link('a link to the source of a page', 'view-source:https://a.example/'),
  link('a link to a swarm', 'magnet:?xt=1'),
  link('a link with a zero', 'https://a.example/%00'),
  link('a link with a header of another answer', 'https://a.example/%0D%0ASet-Cookie:x'),
  link('a link to a machine by half its number', 'https://127.1/'),
  link('a link to a machine in hexadecimal', 'https://0x7f000001/'),
  link('a link with a soft hyphen in its host', 'https://a\u00adb.example/'),
  link('a link with a Persian digit in its host', 'https://bank۱.example/'),
  added('a name with a line break', `${CASE}/a\nb.png`, 'file-name', `${CASE}/a\\u000ab.png`),
  added('a name that ends in a space', `${CASE}/article.en.mdx `, 'file-name'),
  added('a name that ends in a dot', `${CASE}/article.en.mdx.`, 'file-name'),
  added('a name with a colon', `${CASE}/a:b.png`, 'file-name'),
  added('a copy of an editor', `${CASE}/article.en.mdx~`, 'file-name'),
  added(
    'a case that is a prototype',
    'cases/__proto__/case.yaml',
    'folder-name',
    'cases/__proto__',
  ),
  added('a case in loose accents', 'cases/cafe\u0301/case.yaml', 'folder-name', 'cases/cafe\u0301'),
  added('packages among the cases', 'cases/node_modules/x.js', 'folder-name', 'cases/node_modules'),
  added('a version that every object has', `${CASE}/version.constructor.en.mdx`, 'file-name'),
  added('a scheme that every object has', 'vocabulary/constructor.yaml', 'file-name'),
  concept(
    'a concept above itself',
    'definition:',
    'broader: [technical-failure]\ndefinition:',
    'concept-cycle',
  ),
  concept(
    'a concept below a prototype',
    'definition:',
    'broader: [__proto__]\ndefinition:',
    'wrong-format',
  ),
  concept(
    'a label that ends a script',
    'en: technical failure',
    'en: "</script><script>"',
    'yaml-html',
  ),
  concept(
    'labels without end',
    'definition:',
    `altLabel: { en: [${Array.from({ length: 5000 }, (_, n) => `a${n}`).join(', ')}] }\ndefinition:`,
    'wrong-format',
  ),
  lock(
    'mark-up in a lock',
    'text: The failure',
    'text: "<script>alert(1)</script>"',
    'lock-unread',
  ),
  lock('a direction in a lock', 'text: The failure', 'text: "The \\u202e failure"', 'lock-unread'),
  lock('an anchor in a lock', 'retired:', 'x: &a 1\nretired:', 'lock-unread'),
  lock('a prototype in a lock', 'retired:', '__proto__: {a: 1}\nretired:', 'lock-unread'),
  lock('an id that is a path', '{id: p1,', '{id: ../p1,', 'lock-unread'),
  lock('an id without end', '{id: p1,', `{id: p${'9'.repeat(30)},`, 'lock-unread'),
  lock('a base that every object has', 'base: en', 'base: constructor', 'lock-unread'),
];

/** What is text, and stays text: nobody replaces anything in it. */
export const ODD_TEXTS: [name: string, body: string, shown: string][] = [
  ['an export that stands within', 'A.\nexport const x = 1', 'A.\nexport const x = 1'],
  ['mark-up in code', '`</code><script>alert(1)</script>`', '</code><script>alert(1)</script>'],
  ['a page that passages come from', '`data-original="/en/x/"`', 'data-original="/en/x/"'],
  ['a script in a title', '<abbr title="&lt;script&gt;">a</abbr>', 'a'],
  ['a tag by references', 'A &lt;script&gt;1&lt;/script&gt; b', 'A <script>1</script> b'],
  ['braces by references', 'A &#123;1 + 1&#125; b', 'A {1 + 1} b'],
  ['braces that are escaped', 'A \\{\\{ SECRET \\}\\} b', 'A {{ SECRET }} b'],
  ['a variable of a shell', 'A $SECRET and $\\{SECRET\\} b', 'A $SECRET and ${SECRET} b'],
  ['a variable of Windows', 'A %SECRET% b', 'A %SECRET% b'],
  ['a variable of Node', 'A process.env.SECRET b', 'A process.env.SECRET b'],
  ['a variable of Vite', 'A import.meta.env.SECRET b', 'A import.meta.env.SECRET b'],
  [
    'a name that every object has',
    'A constructor and \\_\\_proto\\_\\_ b',
    'A constructor and __proto__ b',
  ],
  [
    'brackets in brackets',
    `${'['.repeat(90)}a${']'.repeat(90)}`,
    `${'['.repeat(90)}a${']'.repeat(90)}`,
  ],
  ['a reference that there is none of', 'A &evil; b', 'A &evil; b'],
  [
    'its own address as the words of a link',
    '[www.a.example](https://a.example/b)',
    'www.a.example',
  ],
  ['a library with a name like a site', '[Node.js](https://nodejs.example/)', 'Node.js'],
];

export const oddText = (body: string): Files => change(LOCKED, EN, PARAGRAPH, body);
