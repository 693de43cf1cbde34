import type { RuleId } from '../../model/rules/rules.ts';
import { change, LOCKED, type Files } from './fixture.ts';

/** An attack by files, and where it is refused: path below `content/`, line and rule. */
interface FileAttack {
  name: string;
  files: Files;
  file: string;
  line: number;
  rule: RuleId;
}

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const HAZARD = 'vocabulary/hazard/technical-failure.yaml';

const inRecord = (
  name: string,
  [from, to]: [string, string],
  line: number,
  rule: RuleId,
): FileAttack => ({ name, files: change(LOCKED, RECORD, from, to), file: RECORD, line, rule });

const added = (name: string, file: string, rule: RuleId, at = file): FileAttack => ({
  name,
  files: { ...LOCKED, [file]: 'x: 1\n' },
  file: at,
  line: 1,
  rule,
});

const inFront = (
  name: string,
  [from, to]: [string, string],
  line: number,
  rule: RuleId,
): FileAttack => ({
  name,
  files: change(LOCKED, EN, from, to),
  file: EN,
  line,
  rule,
});

const page = (name: string, head: string, body: string, line: number, rule: RuleId): FileAttack => {
  const file = 'practices/phone-outage/en.mdx';
  const text = `---\nlang: en\ntitle: A\nsummary: B\n${head}---\n\n${body}\n`;
  return { name, files: { ...LOCKED, [file]: text }, file, line, rule };
};

const picture = (what: string, name: string, bytes: string | Uint8Array): FileAttack => {
  const file = `cases/dead-phones/${name}`;
  const files = { ...LOCKED, [file]: bytes };
  return { name: `${what} named ${name}`, files, file, line: 1, rule: 'image-file' };
};

/** A text that costs time; refused before it is parsed. */
const slow = (
  name: string,
  line: number,
  text: string,
  rule: RuleId = 'mdx-too-many',
): FileAttack => ({
  name,
  files: change(LOCKED, EN, 'For two hours the phones were dead, and', text),
  file: EN,
  line,
  rule,
});

const times = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join('');

const NAME = 'name: { zh: 某公司, en: A company, fa: یک شرکت }';
const BOMB = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'status: published'].join('\n');

export const FILE_ATTACKS: FileAttack[] = [
  inRecord('an anchor that explodes', ['status: published', BOMB], 1, 'yaml-forbidden'),
  inRecord('an alias', ['tags: [phone-outage]', 'tags: &t [phone-outage]'], 11, 'yaml-forbidden'),
  inRecord(
    'a merge key',
    ['status: published', 'x: &x { a: 1 }\n<<: *x\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'a tag that makes a function',
    ['status: published', 'status: !!js/function "x"'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'a tag of one’s own',
    ['status: published', 'status: !evil published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    '__proto__',
    ['status: published', '__proto__: { a: 1 }\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    '__proto__ further in',
    [NAME, 'name: { en: A, __proto__: { x: 1 } }'],
    4,
    'yaml-forbidden',
  ),
  inRecord(
    'constructor',
    ['status: published', 'constructor: 1\nstatus: published'],
    1,
    'unknown-key',
  ),
  inRecord(
    'a key twice',
    ['status: published', 'status: draft\nstatus: published'],
    2,
    'yaml-duplicate-key',
  ),
  inRecord('a second document', ['organization:', '---\norganization:'], 3, 'yaml-syntax'),
  inRecord(
    'a script in a text',
    ['en: A company', 'en: "A <script>alert(1)</script>"'],
    4,
    'yaml-html',
  ),
  inRecord(
    'an image in a text',
    ['en: A company', "en: '<img src=x onerror=alert(1)>'"],
    4,
    'yaml-html',
  ),
  inRecord(
    'a closing tag in a text',
    ['en: Keep mobiles ready.', 'en: "</dd><b>Keep"'],
    38,
    'yaml-html',
  ),
  inRecord('a comment in a text', ['title: Without phones', 'title: "A <!-- B"'], 14, 'yaml-html'),
  inRecord(
    'an override behind an escape',
    ['en: A company', 'en: "A \\u202E company"'],
    4,
    'bidi-control',
  ),
  inRecord('an override in a text', ['en: A company', 'en: A \u202e company'], 4, 'bidi-control'),
  inRecord(
    'a javascript address',
    ['language: en', 'language: en\n    url: javascript:alert(1)'],
    18,
    'wrong-format',
  ),
  inRecord(
    'an http address',
    ['language: en', 'language: en\n    url: http://example.org/'],
    18,
    'wrong-format',
  ),
  inRecord(
    'a data address',
    ['language: en', 'language: en\n    archiveUrl: data:text/html,x'],
    18,
    'wrong-format',
  ),
  inRecord('an id that is a path', ['id: situation-1', 'id: ../../evil'], 25, 'wrong-format'),
  inRecord('a tag that is a path', ['[phone-outage]', '[../phone-outage]'], 11, 'wrong-format'),
  inRecord(
    'nesting without end',
    ['status: published', `status: ${'['.repeat(20000)}`],
    1,
    'yaml-syntax',
  ),
  ...(
    [
      ['that breaks out of its attribute', `'https://example.org/"onmouseover="alert(1)'`],
      ['that bears another name', 'https://bank.example@evil.example/'],
      ['with a space', 'https://example.org/a b'],
      ['with backslashes', '"https:\\\\\\\\evil.example/"'],
    ] as const
  ).map(([name, url]) =>
    inRecord(
      `an address ${name}`,
      ['language: en', `language: en\n    url: ${url}`],
      18,
      'wrong-format',
    ),
  ),
  inRecord('infinity', ['value: 300', 'value: .inf'], 49, 'wrong-type'),
  ...(
    [
      ['a zero', '\\0'],
      ['a control of terminals', '\\x1b'],
      ['half a character', '\\ud800'],
      ['a line separator', '\\u2028'],
    ] as const
  ).map(([name, escape]) =>
    inRecord(
      `${name} behind an escape`,
      ['title: Without phones', `title: "A${escape}B"`],
      14,
      'bidi-control',
    ),
  ),
  inRecord('a title of two lines', ['title: Without phones', 'title: "A\\nB"'], 14, 'wrong-format'),
  inRecord(
    'an older YAML',
    ['status: published', '%YAML 1.1\n---\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'a schema of another host',
    [
      'status: published',
      '# yaml-language-server: $schema=https://evil.example/x.json\nstatus: published',
    ],
    1,
    'yaml-forbidden',
  ),
  inRecord('a tag that every object has', ['[phone-outage]', '[constructor]'], 11, 'wrong-format'),
  inRecord('bytes in a tag', ['status: published', 'status: !!binary cHVi'], 1, 'yaml-forbidden'),
  inRecord('a look-alike of a key', ['updated:', 'updаted:'], 2, 'unknown-key'),
  inRecord('mark-up behind an escape', ['en: A company', 'en: "<\\x69mg src=x>"'], 4, 'yaml-html'),
  ...(
    [
      ['in Punycode that looks like another', 'https://xn--pple-43d.com/'],
      ['of a machine', 'https://localhost/'],
    ] as const
  ).map(([name, url]) =>
    inRecord(
      `an address ${name}`,
      ['language: en', `language: en\n    url: ${url}`],
      18,
      'mdx-link',
    ),
  ),
  inRecord('a title without end', ['Without phones', 'x'.repeat(300_000)], 14, 'wrong-format'),
  inRecord(
    'a list as a key',
    ['status: published', '? [a, b]\n: 1\nstatus: published'],
    1,
    'unknown-key',
  ),
  inRecord(
    'a key of a set',
    ['status: published', 'x: !!set {a}\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'a key in disguise',
    ['status: published', '"__\\x70roto__": {a: 1}\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'another beginning of tags',
    ['status: published', '%TAG ! tag:evil,2000:\n---\nstatus: published'],
    1,
    'yaml-forbidden',
  ),
  inRecord(
    'a merge of what stands there',
    ['status: published', '<<: {status: draft}\nstatus: published'],
    1,
    'unknown-key',
  ),
  inRecord('a duration without end', ['at: PT0H', 'at: P9999999999999999D'], 42, 'wrong-format'),
  inRecord(
    'a tag with a space of no width',
    ['en: A company', 'en: "<\\u200bscript>"'],
    4,
    'bidi-control',
  ),
  added('a case id that Windows keeps', 'cases/con/case.yaml', 'folder-name', 'cases/con'),
  added('a name in capitals beside another', 'cases/dead-phones/Article.en.mdx', 'file-name'),
  {
    name: 'characters that are longer than they need be',
    files: { ...LOCKED, [EN]: Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xbc]) },
    file: EN,
    line: 1,
    rule: 'encoding',
  },
  inFront(
    'front matter in JSON',
    ['---\nlang: en', ';;;\n"lang": "en"'],
    1,
    'front-matter-missing',
  ),
  inFront(
    'a layout behind an escape',
    ['basis: retold', 'basis: retold\n"\\u006cayout": x'],
    6,
    'unknown-key',
  ),
  picture('a drawing', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  picture('a page', 'a.jpg', '<html><script>alert(1)</script></html>'),
  picture('nothing', 'a.webp', ''),
  picture(
    'a picture with a page behind it',
    'a.jpg',
    Uint8Array.from([0xff, 0xd8, 0xff, 0xd9, ...Buffer.from('<script>alert(1)</script>')]),
  ),
  {
    ...picture('a huge picture', 'a.png', new Uint8Array(1_100_000)),
    name: 'a huge picture',
    rule: 'file-too-large',
  },
  added(
    'a case id that every object has',
    'cases/constructor/case.yaml',
    'folder-name',
    'cases/constructor',
  ),
  added(
    'a case id without end',
    `cases/${'a'.repeat(120)}/case.yaml`,
    'folder-name',
    `cases/${'a'.repeat(120)}`,
  ),
  added('a text in an unknown language', 'cases/dead-phones/article.de.mdx', 'file-name'),
  added('a picture in a practice', 'practices/phone-outage/a.png', 'file-name'),
  {
    name: 'a huge record',
    files: { ...LOCKED, [RECORD]: `# ${'x'.repeat(600_000)}\n` },
    file: RECORD,
    line: 1,
    rule: 'file-too-large',
  },
  {
    name: 'a huge text',
    files: { ...LOCKED, [EN]: 'x'.repeat(600_000) },
    file: EN,
    line: 1,
    rule: 'file-too-large',
  },
  slow(
    'backticks that never match',
    10,
    times(700, (n) => `${'`'.repeat(n + 1)} a `),
  ),
  slow(
    'footnotes without end',
    10,
    times(3000, (n) => `a[^n${n}] `),
  ),
  slow(
    'braces without end',
    10 + 2 * 100,
    times(3000, () => '{a b}\n\n'),
  ),
  slow(
    'lines without end',
    5001,
    times(30_000, () => '- a\n'),
  ),
  slow(
    'backticks in a paragraph without end',
    10,
    times(62, (n) => `${'`'.repeat(n + 1)} ${'word '.repeat(1250)}`),
    'paragraph-too-long',
  ),
  slow(
    'a hundred braces in a long text',
    10,
    times(100, () => `{a b ${'word '.repeat(800)}}\n\n`),
    'mdx-expression',
  ),
  slow(
    'tags never closed in a long text',
    10,
    times(99, () => `<span> ${'word '.repeat(400)}\n\n`),
    'mdx-syntax',
  ),
  slow(
    'quotations in quotations',
    10,
    times(500, () => `${'> '.repeat(9)}a\n\n`),
    'mdx-too-deep',
  ),
  slow('brackets without end', 10, ']('.repeat(9000)),
  slow('stars without end', 10, '**a*b'.repeat(3000)),
  slow('cells without end', 11, `${'|a'.repeat(9000)}|\n${'|-'.repeat(9000)}|`),
  {
    name: 'a text that is none',
    files: { ...LOCKED, [EN]: new Uint8Array([0xff, 0xfe, 0, 1]) },
    file: EN,
    line: 1,
    rule: 'encoding',
  },
  {
    name: 'a script in a vocabulary',
    files: change(LOCKED, HAZARD, 'en: A device fails.', 'en: <script>x</script>'),
    file: HAZARD,
    line: 2,
    rule: 'yaml-html',
  },
  inFront(
    'a layout',
    ['basis: retold', 'basis: retold\nlayout: ../../../evil.astro'],
    6,
    'unknown-key',
  ),
  inFront(
    'a script of the front matter',
    ['basis: retold', 'basis: retold\nscripts: [https://evil.example/x.js]'],
    6,
    'unknown-key',
  ),
  inFront(
    'a title with mark-up',
    ['title: A day without phones', 'title: A <b onclick="x">day</b>'],
    4,
    'yaml-html',
  ),
  inFront(
    '__proto__ in the front matter',
    ['basis: retold', 'basis: retold\n__proto__: { a: 1 }'],
    6,
    'yaml-forbidden',
  ),
  inFront(
    'front matter twice',
    ['\n## The failure', '---\nlayout: ../evil.astro\n---\n'],
    7,
    'front-matter-twice',
  ),
  inFront(
    'front matter in JavaScript',
    ['---\nlang: en', '---js\nlang: en'],
    1,
    'front-matter-missing',
  ),
  inFront('front matter in TOML', ['---\nlang: en', '+++\nlang = "en"'], 1, 'front-matter-missing'),
  added('a program beside a text', 'cases/dead-phones/evil.js', 'file-name'),
  added('a page beside a text', 'cases/dead-phones/index.astro', 'file-name'),
  added('a drawing beside a text', 'cases/dead-phones/a.svg', 'file-name'),
  added('a double ending', 'cases/dead-phones/a.png.html', 'file-name'),
  added(
    'a folder in a case',
    'cases/dead-phones/sub/case.yaml',
    'file-name',
    'cases/dead-phones/sub',
  ),
  added('a case id with dots', 'cases/a..b/case.yaml', 'folder-name', 'cases/a..b'),
  added('a case id with a space', 'cases/a b/case.yaml', 'folder-name', 'cases/a b'),
  added('a case id in capitals', 'cases/Evil/case.yaml', 'folder-name', 'cases/Evil'),
  added('a case id that is encoded', 'cases/%2e%2e/case.yaml', 'folder-name', 'cases/%2e%2e'),
  added(
    'a case id of look-alikes',
    'cases/dеad-phones/case.yaml',
    'folder-name',
    'cases/dеad-phones',
  ),
  added('a case id with a control', 'cases/a\u202eb/case.yaml', 'folder-name', 'cases/a\\u202eb'),
  added('a case id that is an option', 'cases/-rf/case.yaml', 'folder-name', 'cases/-rf'),
  added('a file among the cases', 'cases/evil.mdx', 'file-name'),
  added('a page among the content', 'evil.astro', 'file-name'),
  added('a file of no scheme', 'vocabulary/evil.yaml', 'file-name'),
  added('a folder of no scheme', 'vocabulary/evil/evil.yaml', 'file-name', 'vocabulary/evil'),
  added('a program among the concepts', 'vocabulary/hazard/evil.ts', 'file-name'),
  added('a program in a practice', 'practices/phone-outage/evil.ts', 'file-name'),
  page('a layout of a practice', 'layout: ../../evil.astro\n', 'Text.', 5, 'unknown-key'),
  page('an import in a practice', '', "import 'node:fs'", 7, 'mdx-import'),
  page('an expression in a practice', '', 'A {1 + 1}', 7, 'mdx-expression'),
  page('a script in a practice', '', '<script>alert(1)</script>', 7, 'mdx-component'),
];
