import { globSync, readFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlocksLock } from '../../../model/lock.ts';
import { readYaml } from '../../yaml/yaml.ts';
import { printLock } from './lock-file.ts';
import { plainLock } from './plain-lock.ts';

/** What a parser of YAML reads, or that it has something to say. */
const parsed = (text: string): unknown => {
  let said = 0;
  const yaml = readYaml({ path: 'a.yaml', text }, () => (said += 1));
  const lists = ['blocks', 'retired', 'held'];
  // Without lines, a list is null; here it is empty at once.
  const entries = Object.entries(yaml?.data ?? {}).map(([key, value]) => [
    key,
    value === null && lists.includes(key) ? [] : (value as unknown),
  ]);
  return said > 0 ? 'faults' : Object.fromEntries(entries);
};

const expectSame = (text: string): boolean => {
  const plain = plainLock(text);
  if (plain !== undefined) expect(plain).toEqual(parsed(text));
  return plain !== undefined;
};

it('reads the locks that there are as a parser does', () => {
  const files = globSync([
    'content/cases/*/blocks.lock.yaml',
    'e2e/fixtures/corpus/content/cases/*/blocks.lock.yaml',
  ]);
  const read = files.filter((file) => expectSame(readFileSync(file, 'utf8')));
  expect(read.length).toBeGreaterThan(files.length / 2);
});

const line = (text: string): string =>
  `version: 2\nbase: en\nblocks:\n  - {id: p1, text: ${text}}\nretired:\nheld:\n`;

it.each([
  ...[
    'a: b',
    'a #b',
    '&a b',
    '*a',
    '!a b',
    "'a'",
    '"a\\n"',
    '"a',
    'a, b',
    'null',
    'False',
    '012',
    '1e5',
  ],
  ...[
    '.inf',
    '0x12',
    '~',
    '- a',
    '? a',
    '[a',
    '{b: }',
    '',
    '|',
    '> a',
    '%a',
    '@a',
    '`a',
    'a <b>',
    'a\tb',
  ],
  ...['a\u202eb', 'a}', 'x}, y', '{a: 1}', '{a: b, a: c}', '"a" b', '{__proto__: a}', 'a # b'],
])('leaves to a parser: %s', (text) => expect(plainLock(line(text))).toBeUndefined());

it.each([
  ...[
    'a',
    '“a”',
    'a: '.trim() + ':b',
    '18:00',
    'a#b',
    '"a: b, {c} #d"',
    '"a \\"b\\" \\\\"',
    '2026-11-28',
  ],
  ...[
    '[a, b]',
    '{a: b, c: [d, {e: f}]}',
    'true',
    '九月，疫情：再度',
    'سپتامبر؛ همه‌گیری …',
    '"012"',
  ],
])('reads by itself: %s', (text) => expect(expectSame(line(text))).toBe(true));

const TEXTS = [
  ...[
    'a',
    'b c',
    ': ',
    ':',
    '#',
    ' #',
    ', ',
    '{',
    '}',
    '[',
    '"',
    "'",
    '\\',
    '\n',
    '\t',
    ' ',
    '-',
    '- ',
    '?',
  ],
  ...[
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '0',
    '1',
    '.',
    'e',
    '٪',
    '。',
    '\u200c',
    '\u00a0',
    '\u2028',
    '\u0085',
  ],
  ...['true', 'null', '0x1', '<b>', '__proto__', '\u202e', '=', '~', '\ufeff', '…'],
];
const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 5 }).map((all) => all.join(''));
const runs = { numRuns: process.env.SWEEP ? 20_000 : 500 };

it('reads whatever words a lock has as a parser does', () => {
  let read = 0;
  fc.assert(
    fc.property(text, text, (one, two) => {
      const blocks = [{ id: 'p1', originals: { en: { text: one } }, x: [two] }];
      const lock = { version: 2, base: 'en', blocks, retired: [], held: [] };
      read += expectSame(printLock(lock as unknown as BlocksLock)) ? 1 : 0;
      expectSame(line(one));
      expectSame(line(`{a: ${one}, b: [${two}]}`));
    }),
    runs,
  );
  expect(read).toBeGreaterThan(50);
});

it('reads a lock that something has spoiled as a parser does, or not at all', () => {
  const whole = `# A note.\n\n${line('"a, b"')}`;
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(3), text, (at, gone, put) => {
      expectSame(whole.slice(0, at) + put + whole.slice(at + gone));
    }),
    runs,
  );
});
