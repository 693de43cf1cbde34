import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { FROZEN, frozenCorpus } from '../../content/testing/frozen.ts';
import { caseYaml } from '../../editor/import/write/case-yaml.ts';
import { newCaseFiles } from '../../editor/new-files.ts';
import { dataAt, type Path } from './data-edit.ts';
import { appendIn, insertIn, moveIn, removeIn, setIn } from './yaml-edit.ts';
import { runs } from '../../text/testing/runs.ts';

const RECORDS = frozenCorpus().cases.map(({ id }): [string, string] => [
  id,
  readFileSync(join(FROZEN, 'content/cases', id, 'case.yaml'), 'utf8'),
]);

/** Every path of a piece of data. */
const pathsOf = (data: unknown, path: Path = []): Path[] =>
  typeof data !== 'object' || data === null
    ? [path]
    : [
        path,
        ...Object.entries(data).flatMap(([key, own]) =>
          pathsOf(own, [...path, Array.isArray(data) ? Number(key) : key]),
        ),
      ];

const TEXTS = [
  '改成这句：好。',
  'another, with: colon',
  "it's",
  '- no',
  '12',
  'خط تازه',
  '#1 “x”',
  '',
];

/** The lines that both texts begin and end with are all but those of the edit. */
const changedLines = (before: string, after: string): string[] => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1;
  return a.slice(head, a.length - tail);
};

const withComments = (text: string): string =>
  text
    .split('\n')
    .flatMap((line, index) =>
      index % 9 === 5 && /^ *(?:- )?\w+:/.test(line)
        ? [`${/^ */.exec(line)![0]}# comment ${index}`, line]
        : [line],
    )
    .join('\n');

test.each(RECORDS)('%s: an edit changes its data and its lines, nothing else', (_, bare) => {
  const text = withComments(bare);
  const data: unknown = parse(text);
  const paths = pathsOf(data).slice(1);
  const edits = fc.property(
    fc.nat(paths.length - 1),
    fc.constantFrom(...TEXTS),
    fc.nat(3),
    (place, words, kind) => {
      const path = paths[place]!;
      const value = dataAt(data, path);
      const expected = structuredClone(data);
      const parent = dataAt(expected, path.slice(0, -1)) as Record<string | number, unknown>;
      const step = path.at(-1)!;
      const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
      let after: string;
      if (kind === 0 && typeof value === 'string') {
        parent[step] = words;
        after = setIn(text, path, words);
        expect(changedLines(text, after).length).toBeLessThanOrEqual(1);
      } else if (kind <= 1 || !list) {
        if (Object.keys(parent).length === 1) return;
        if (list) list.splice(Number(step), 1);
        else Reflect.deleteProperty(parent, step);
        after = removeIn(text, path);
      } else if (kind === 2) {
        list.splice(Number(step), 0, value);
        after = insertIn(text, path.slice(0, -1), Number(step), value);
        expect(changedLines(text, after).length).toBeLessThanOrEqual(1);
      } else {
        list.unshift(...list.splice(Number(step), 1));
        after = moveIn(text, path.slice(0, -1), Number(step), 0);
        expect(after.split('\n').length).toBe(text.split('\n').length);
      }
      expect(parse(after), `${kind} ${path.join('.')}`).toEqual(expected);
      const comments = (of: string): string[] => of.match(/^ *#.*$/gm)!;
      const lost = comments(text).filter((one) => !comments(after).includes(one));
      const within = changedLines(text, after).filter((one) => /^ *#/.test(one));
      expect(lost.filter((one) => !within.includes(one))).toEqual([]);
    },
  );
  fc.assert(edits, { numRuns: runs(2) });
});

test('what is set back stands as before', () => {
  for (const [, text] of RECORDS) {
    const path = ['summary', 'headline', 'evidence'];
    const before = dataAt(parse(text), path);
    expect(setIn(setIn(text, path, ['p1', 'p99']), path, before)).toBe(text);
    expect(removeIn(setIn(text, ['period', 'end'], '2031'), ['period', 'end'])).toBeTypeOf(
      'string',
    );
  }
});

test('the comments of a new case go as its fields are filled in, as if by hand', () => {
  let text = newCaseFiles('flood', 'fa', '2026-11-28')['case.yaml']!;
  const set = (path: Path, value: unknown): string => (text = setIn(text, path, value));
  const add = (path: Path, value: unknown): string => (text = appendIn(text, path, value));
  set(['organization', 'name', 'fa'], 'بانک');
  set(['organization', 'name', 'en'], 'A bank, of sorts');
  set(['organization', 'sector'], 'insurance');
  set(['organization', 'hotline'], '11185');
  add(['places'], { country: 'IR', name: { fa: 'تهران', en: 'Tehran' } });
  set(['period'], { start: '2022-09', end: '2022-10' });
  add(['tags'], 'flood');
  set(['updated'], '2026-11-29');
  add(['sources'], { id: 'main', title: 'سیل', language: 'fa' });
  set(['summary', 'title'], { fa: 'سیل', en: 'A flood' });
  set(['summary', 'headline', 'text', 'en'], 'It rained.');
  set(['summary', 'headline', 'evidence'], ['p1']);
  for (const part of ['situation', 'response', 'outcome'])
    add(['summary', 'brief', part], { text: { en: 'So.' }, evidence: ['p2'] });
  add(['summary', 'lessons'], { id: 'lesson-1', text: { en: 'Drill.' }, evidence: ['p3'] });
  set(['summary', 'trust', 'text', 'en'], 'Well enough.');
  add(['events'], { id: 'event-1', at: '2022-09-19', service: 'normal', text: { en: 'x' } });
  add(['figures'], { id: 'figure-1', value: 4, label: { en: 'x' }, unit: { en: 'hours' } });
  set(['status'], 'published');
  expect(text).toBe(`# yaml-language-server: $schema=../../../schemas/case.json
status: published
updated: 2026-11-29
organization:
  name:
    en: A bank, of sorts
    fa: بانک
  sector: insurance
  hotline: '11185'
places:
  - name: { en: Tehran, fa: تهران }
    country: IR
period:
  start: 2022-09
  end: 2022-10
tags:
  - flood
sources:
  - id: main
    title: سیل
    language: fa
summary:
  title: { en: A flood, fa: سیل }
  headline:
    text:
      en: It rained.
    evidence: [p1]
  brief:
    situation:
      - text:
          en: So.
        evidence: [p2]
    response:
      - text:
          en: So.
        evidence: [p2]
    outcome:
      - text:
          en: So.
        evidence: [p2]
  lessons:
    - id: lesson-1
      text:
        en: Drill.
      evidence: [p3]
  trust:
    text:
      en: Well enough.
events:
  - id: event-1
    at: 2022-09-19
    service: normal
    text:
      en: x
figures:
  - id: figure-1
    label:
      en: x
    value: 4
    unit: { en: hours }
`);
});

test('a record that readers see keeps the words above a field that is changed', () => {
  const text = `status: published
# from when to when: 2022, 2022-09 or 2022-09-19
period:
  start: 2022-09 # as the text has it
`;
  expect(setIn(text, ['period', 'start'], '2022-10')).toBe(text.replace('2022-09 #', '2022-10 #'));
  expect(setIn(text, ['period', 'end'], '2022-10')).toBe(`${text}  end: 2022-10\n`);
});

test('an imported record takes what is missing where its comments ask for it', () => {
  const text = caseYaml({
    metadata: {
      authors: [],
      rights: [{ number: 3, text: '© A' }],
      title: 'A',
      url: 'https://a.example/',
    },
    titles: [['en', 'A']],
    language: 'en',
    today: '2026-11-28',
    basis: 'retold',
    licence: undefined,
  });
  const rights = setIn(text, ['sources', 0, 'rights', 'en'], 'All rights are A’s.');
  expect(rights).toContain(`    # The page says (line 3): © A
    rights:
      en: All rights are A’s.
    # # for a text`);
  expect(setIn(rights, ['sources', 0, 'issued'], 2020)).toContain(
    '    # translatedTitle: { en: "" }\n    issued: 2020\n    language: en',
  );
  expect(setIn(text, ['sources', 0, 'translatedTitle', 'fa'], 'الف')).toContain(
    '    title: A\n    translatedTitle:\n      fa: الف\n    language: en',
  );
});

test.each([
  ['a: 1\n', ['b'], [], 'a: 1\nb: []\n'],
  [
    'places: []\ntags: []\n',
    ['places', 0, 'country'],
    'IR',
    'places:\n  - country: IR\ntags: []\n',
  ],
  ['a: { en: x }\n', ['a', 'fa'], 'یک، دو', 'a: { en: x, fa: یک، دو }\n'],
  ['a: { en: x }\n', ['a', 'fa'], 'one, two', "a: { en: x, fa: 'one, two' }\n"],
  ['a:\n  en: "x"\n', ['a', 'en'], 'say "y"', 'a:\n  en: "say \\"y\\""\n'],
  ["a:\n  en: 'x'\n", ['a', 'fa'], 'y', "a:\n  en: 'x'\n  fa: 'y'\n"],
  ['a: >-\n  one\n  two\nb: 1\n', ['a'], 'three', 'a: three\nb: 1\n'],
  ['a: |\n  one\n\nb: 1\n', ['a'], 'three', 'a: three\n\nb: 1\n'],
  ['a: one\n  two # why\nb: 1\n', ['a'], 'three', 'a: three # why\nb: 1\n'],
  ['a:\n- x\n- y\nb: 1', ['a', 2], 'z', 'a:\n- x\n- y\n- z\nb: 1'],
  ['a:\n  - x: 1', ['a', 1], { x: 2 }, 'a:\n  - x: 1\n  - x: 2\n'],
  ['a:\n  # of x\n  x: 1\n', ['a', 'id'], 2, 'a:\n  # of x\n  x: 1\n  id: 2\n'],
  ['- - a\n  - b\n', [0, 1], 'c', '- - a\n  - c\n'],
  ['a: ~\n', ['a', 'b'], 1, 'a:\n  b: 1\n'],
  ['a: [p1,\n  p2]\n', ['a', 2], 'p3', 'a: [p1,\n  p2, p3]\n'],
  ['a: [{ x: 1 }]\n', ['b'], { x: 1, y: undefined }, 'a: [{ x: 1 }]\nb:\n  x: 1\n'],
  ['a: &x 1\nb: *x\n', ['c'], 2, 'a: &x 1\nb: *x\n'],
  ['a: [unclosed\n', ['b'], 2, 'a: [unclosed\n'],
] as [string, Path, unknown, string][])('%j, %j set to %j', (before, path, value, after) => {
  expect(setIn(before, path, value)).toBe(after);
});

test.each([
  ['- a: 1\n  # of b\n  b: 2\n', [0, 'a'], '# of b\n- b: 2\n'],
  ['x:\n  - a: 1\n', ['x', 0, 'a'], 'x:\n  - {}\n'],
  ['x:\n  - a\ny: 1\n', ['x', 0], 'y: 1\n'],
  ['x: { a: 1, b: 2 }\n', ['x', 'a'], 'x: { b: 2 }\n'],
  ['x: [a, b]\n', ['x', 1], 'x: [a]\n'],
  ['x: 1\n', ['y'], 'x: 1\n'],
] as [string, Path, string][])('%j without %j', (before, path, after) => {
  expect(removeIn(before, path)).toBe(after);
});
