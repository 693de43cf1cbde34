import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import type { BlockState, TextState } from '../worker/case-state.ts';
import { newTranslation } from './head.ts';
import { withTranslation } from './translation.ts';
import { altOf, withAlt } from './alt.ts';
import type { Beside } from './beside.ts';
import { runs } from '../../text/testing/runs.ts';

const ID = 'new-case';
const ORIGINAL = `content/cases/${ID}/article.en.mdx`;
const TARGET = `content/cases/${ID}/article.fa.mdx`;
const workspace = frozenWorkspace();

const original = `---
lang: en
role: original
title: Dead phones
basis: retold
---

## The failure

The phones died at 9, and 40 agents went home.

- One
  - One a
  - One b
- Two

Between two lists.

- Three
- Four

1. First
2. Second

> Said once.
>
> Said twice.

<Note>

A note.

Its second paragraph.[^a]

</Note>

| Day | Calls |
| --- | ----- |
| 1   | 300   |
| 2   | 20    |

### After that

- Alone

[^a]: A footnote.

    Of two paragraphs.

The end.
`;
const record = 'status: draft\nupdated: 2026-11-01\nsummary:\n  title: {en: Dead phones}\n';
const empty = newTranslation({
  lang: 'fa',
  title: 'تلفن‌های مرده',
  basis: 'retold',
  of: 'en',
  translators: ['Shirin'],
});

const filesWith = (target: string, lock?: string): Map<string, string> =>
  new Map([
    [`content/cases/${ID}/case.yaml`, record],
    [ORIGINAL, original],
    [TARGET, target],
    ...(lock === undefined ? [] : [[`content/cases/${ID}/blocks.lock.yaml`, lock] as const]),
  ]);

const read = (target: string, lock?: string) => {
  const state = workspace.state(ID, filesWith(target, lock), 'en');
  const text = (path: string): TextState => state.texts.find((one) => one.path === path)!;
  const beside: Beside = {
    original: { text: original, blocks: text(ORIGINAL).blocks },
    target: { text: target, blocks: text(TARGET).blocks },
  };
  return { state, beside };
};

const bodies = (blocks: readonly BlockState[]): [string, string][] =>
  blocks.map(({ id, text }) => [id, text]);

const WORDS: Record<string, string> = { head: '| روز | تماس |', row: '| ۱ | ۳۰۰ |' };
const wordsFor = ({ id, kind }: BlockState): string => WORDS[kind] ?? `متن بند ${id}.`;

test('paragraphs may be translated in any order', () => {
  const { blocks } = read(empty).beside.original;
  const seventh = withTranslation(read(empty).beside, 'p7', 'میان دو فهرست.')!;
  const fifth = withTranslation(read(seventh).beside, 'p5', 'یک ب')!;
  expect(bodies(read(fifth).beside.target.blocks)).toEqual([
    ['p5', 'یک ب'],
    ['p7', 'میان دو فهرست.'],
  ]);
  expect(fifth).toContain(
    `{/* untranslated: ${blocks
      .map(({ id }) => id)
      .filter((id) => id !== 'p5' && id !== 'p7')
      .join(', ')} */}`,
  );
});

test('what was written for each block stands under its id, whatever came first and went again', () => {
  const { blocks } = read(empty).beside.original;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(blocks.length - 1), fc.boolean()), { minLength: 1, maxLength: 40 }),
      (acts) => {
        let text = empty;
        const there = new Set<string>();
        for (const [index, isPut] of acts) {
          const block = blocks[index]!;
          const next = withTranslation(read(text).beside, block.id, isPut ? wordsFor(block) : '');
          if (next === undefined) {
            expect(['row', 'head']).toContain(block.kind);
            continue;
          }
          if (isPut) there.add(block.id);
          else there.delete(block.id);
          text = next;
          const found = read(text);
          expect(
            found.beside.target.blocks.map(({ id, kind, source }) => ({ id, kind, source })),
            text,
          ).toEqual(
            blocks
              .filter(({ id }) => there.has(id))
              .map(({ id, kind }) => ({
                id,
                kind,
                source: expect.stringContaining(WORDS[kind] ?? `متن بند ${id}.`) as string,
              })),
          );
          expect(text).not.toMatch(/\n{3}|[ \t]\n|[^\n]$/);
        }
      },
    ),
    { numRuns: runs(4) },
  );
}, 120_000);

test('a whole translation has the shape of its original and no comment', () => {
  const { blocks } = read(empty).beside.original;
  let text = empty;
  for (const block of blocks.toReversed())
    text = withTranslation(read(text).beside, block.id, wordsFor(block)) ?? text;
  for (const block of blocks.filter(({ kind }) => kind === 'row'))
    text = withTranslation(read(text).beside, block.id, wordsFor(block))!;
  expect(text).not.toContain('untranslated');
  const { state, beside } = read(text);
  const shape = ({ kind, group }: BlockState) => [kind, group?.depth, group?.start];
  expect(beside.target.blocks.map(shape)).toEqual(blocks.map(shape));
  expect(
    state.findings.filter(({ rule, severity }) => severity === 'error' && rule !== 'lock-missing'),
  ).toEqual([]);
});

test('nothing that is typed makes another block of it', () => {
  const { blocks } = read(empty).beside.original;
  const typed = [
    '# a',
    '- a',
    '+',
    '* a',
    '> a',
    '1. a',
    '***',
    '```',
    '~~~ x',
    '[x]: y',
    '[^a]: y',
  ];
  const more = [
    'import a',
    'export b',
    '---',
    '===',
    '<Note>',
    '</Quote>',
    'a\n\nb',
    '| a | b |',
    '{',
    '<T',
  ];
  for (const words of [...typed, ...more])
    for (const kind of ['paragraph', 'h2', 'item', 'quotation', 'footnote'] as const) {
      const { id } = blocks.find((one) => one.kind === kind)!;
      const text = withTranslation(read(empty).beside, id, words)!;
      expect(
        read(text).beside.target.blocks.map((one) => [one.id, one.kind]),
        text,
      ).toEqual([[id, kind]]);
    }
});

test('of a translation that is there, only the block that was written changes', () => {
  const files = caseFiles('flooded-depot');
  const [from, to] = [
    'content/cases/flooded-depot/article.en.mdx',
    'content/cases/flooded-depot/article.fa.mdx',
  ];
  const state = workspace.state('flooded-depot', files, 'en');
  const sided = (path: string) => ({
    text: files.get(path)!,
    blocks: state.texts.find((one) => one.path === path)!.blocks,
  });
  const beside = { original: sided(from), target: sided(to) };
  const { target } = beside;
  for (const block of target.blocks) {
    const edited = withTranslation(beside, block.id, 'سخن دیگر')!;
    const end = block.start + block.source.length;
    expect(edited.slice(0, block.start)).toBe(target.text.slice(0, block.start));
    expect(edited.endsWith(target.text.slice(end))).toBe(true);
  }
});

test('what is said in the place of a picture is translated too, and cannot become code', () => {
  const files = caseFiles('flooded-depot');
  const path = 'content/cases/flooded-depot/article.fa.mdx';
  const text = files.get(path)!;
  const { texts } = workspace.state('flooded-depot', files, 'en');
  const { blocks } = texts.find((one) => one.path === path)!;
  const [first, second] = blocks.filter(({ kind }) => kind === 'caption');
  expect(altOf(text, first!)).toMatch(/\p{Script=Arabic}/u);
  const edited = withAlt(text, second!, 'کلاسی با "تلفن"\n{x}');
  expect(edited).toContain('alt="کلاسی با تلفن x"');
  expect(altOf(edited, first!)).toBe(altOf(text, first!));
  expect(altOf(text, blocks[0]!)).toBeUndefined();
});
