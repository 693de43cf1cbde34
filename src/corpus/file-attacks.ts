import type { RuleId } from '../i18n/diagnostics.ts';
import { change, LOCKED, type Files } from './fixture.ts';

/** An attack by files, and where it is refused: path below `content/`, line and rule. */
export interface FileAttack {
  name: string;
  files: Files;
  file: string;
  line: number;
  rule: RuleId;
}

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const HAZARD = 'vocabulary/hazard.yaml';

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
    line: 7,
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
  added('a program in a practice', 'practices/phone-outage/evil.ts', 'file-name'),
  page('a layout of a practice', 'layout: ../../evil.astro\n', 'Text.', 5, 'unknown-key'),
  page('an import in a practice', '', "import 'node:fs'", 7, 'mdx-import'),
  page('an expression in a practice', '', 'A {1 + 1}', 7, 'mdx-expression'),
  page('a script in a practice', '', '<script>alert(1)</script>', 7, 'mdx-component'),
];
