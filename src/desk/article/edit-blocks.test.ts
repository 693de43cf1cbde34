import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import { newKey, type Doc, type Spot } from './doc.ts';
import { inserted, joined, removed, retyped, splitInto } from './edit-blocks.ts';
import { moved } from './move-block.ts';
import { sourceOf } from './one-block.ts';
import { partsOf, pastedInto, withParts } from './paste.ts';
import { turned, turnsOf } from './turn-block.ts';
import { runs } from '../../text/testing/runs.ts';

const ID = 'new-case';
const PATH = `content/cases/${ID}/article.en.mdx`;
const LOCK = `content/cases/${ID}/blocks.lock.yaml`;
const workspace = frozenWorkspace();
const record = 'status: draft\nupdated: 2026-11-01\nsummary:\n  title: {en: Dead phones}\n';
const article = `---
lang: en
role: original
title: The phones died
basis: retold
---

## The failure

The phones died.

The phones of the depot were dead at nine, and forty agents went home before noon.[^a]

- One line was cut by the flood
  - The first cable lay in water
  - The second burnt
- Two lines stayed whole

Between the lists stands a sentence of its own.

1. First, the shift leader called the plant
2. Second, she wrote a notice for the door
3. Third, everybody carried sandbags

> Said once by the mayor.
>
> Said twice by the driver.

<Note title="Later">

A note from the archive.

Its second paragraph, which is longer.

</Note>

{/* a comment that stays */}

| Day | Calls |
| --- | ----- |
| Monday | 300 |
| Tuesday | 20 |

### After the water had gone
The line of a heading without an empty line below it.

\`\`\`
code that
stays
\`\`\`

[^a]: A footnote on the agents.

The end of the text, as **all** texts have one.
`;

const filesWith = (text: string, lock?: string): Map<string, string> =>
  new Map([
    [`content/cases/${ID}/case.yaml`, record],
    [PATH, text],
    ...(lock === undefined ? [] : [[LOCK, lock] as const]),
  ]);
const read = (text: string, lock?: string) => {
  const state = workspace.state(ID, filesWith(text, lock), 'en');
  const found = state.texts[0]?.blocks ?? [];
  return {
    state,
    doc: {
      text,
      blocks: found.map(({ id, kind, start, source, part, group }): Spot => ({
        key: newKey(),
        id,
        kind,
        start,
        source,
        part,
        ...(group && { group }),
      })),
    } satisfies Doc,
  };
};
const lock = workspace.lock(ID, filesWith(article));
const begun = read(article, lock).doc;
const at = (words: string): number =>
  begun.blocks.findIndex(({ source }) => source.includes(words));
const shapes = ({ blocks }: Doc): string[] => blocks.map(({ kind, source }) => `${kind} ${source}`);
const checked = (doc: Doc): Doc => {
  const found = read(doc.text, lock).doc;
  expect(shapes(found), doc.text).toEqual(shapes(doc));
  expect(found.blocks.map(({ start }) => start)).toEqual(doc.blocks.map(({ start }) => start));
  return found;
};

test('a paragraph is split, and its halves are joined again', () => {
  const index = at('forty agents');
  const { source } = begun.blocks[index]!;
  const cut = source.indexOf(' and forty');
  const split = splitInto(begun, index, [source.slice(0, cut), source.slice(cut + 1)])!;
  checked(split);
  expect(joined(split, index)?.text).toBe(article);
});

test.each([
  ['item', 'Two lines', '- Two\n- lines stayed whole'],
  ['step', 'Second, she', '2. Second,\n3. she wrote a notice for the door'],
  ['quotation', 'Said once', '> Said\n>\n> once by the mayor.'],
  ['note', 'A note', 'A\n\nnote from the archive.'],
  ['h2', 'The failure', '## The\n\nfailure'],
])('the second half of a %s stands where it belongs', (_, words, expected) => {
  const index = at(words);
  const { source } = begun.blocks[index]!;
  const cut = source.indexOf(' ', source.startsWith('#') ? 3 : source.startsWith('Second') ? 4 : 0);
  const split = splitInto(begun, index, [source.slice(0, cut), source.slice(cut + 1)])!;
  checked(split);
  expect(split.text).toContain(expected);
});

test('an item with a list below it is split above that list', () => {
  const split = splitInto(begun, at('One line'), ['One line', 'was cut by the flood'])!;
  checked(split);
  expect(split.text).toContain('- One line\n- was cut by the flood\n  - The first');
});

test('a new block stands behind the list or table, an item in its list, a row in its table', () => {
  const paragraph = inserted(begun, at('The first cable'), 'paragraph', 'New.');
  expect(checked(paragraph).text).toContain('Two lines stayed whole\n\nNew.\n\nBetween');
  expect(checked(inserted(begun, at('The second burnt'), 'item', 'New.')).text).toContain(
    '  - The second burnt\n  - New.\n- Two',
  );
  expect(checked(inserted(begun, at('One line'), 'item', 'New.')).text).toContain(
    '  - The second burnt\n- New.\n- Two',
  );
  expect(checked(inserted(begun, at('Third'), 'item', 'New.')).text).toContain('4. New.\n\n>');
  expect(checked(inserted(begun, at('Day'), 'row', '| Sunday | 1 |')).text).toContain(
    '| ----- |\n| Sunday | 1 |\n| Monday',
  );
  expect(checked(inserted(begun, -1, 'h2', '## New')).text).toContain('---\n\n## New\n\n## The');
  checked(inserted(begun, at('After the water'), 'item', 'New.'));
  checked(inserted(begun, begun.blocks.length - 1, 'paragraph', 'New.'));
});

test('a text without a block gets its first one', () => {
  const empty = read(article.slice(0, article.indexOf('## The failure'))).doc;
  expect(checked(inserted(empty, -1, 'paragraph', 'First.')).text).toMatch(/---\n\nFirst\.\n$/);
});

test('what cannot be removed or joined stays', () => {
  expect(removed(begun, at('Day'))).toBeUndefined();
  expect(joined(begun, at('One line'))).toBeUndefined();
  expect(joined(begun, at('Its second paragraph'))).toBeUndefined();
  expect(joined(begun, at('The phones died.'))).toBeDefined();
});

test('an item goes with the list below it, a quotation with its last paragraph', () => {
  expect(checked(removed(begun, at('One line'))!).blocks).toHaveLength(begun.blocks.length - 3);
  const half = checked(removed(begun, at('Said once'))!);
  const none = checked(
    removed(
      half,
      half.blocks.findIndex(({ kind }) => kind === 'quotation'),
    )!,
  );
  expect(none.text).not.toMatch(/^>/m);
  expect(none.text).toContain('sandbags\n\n<Note');
});

const WORDS = [
  'flood',
  'بند تازه',
  '热线没有断',
  '*',
  '- x',
  '<T',
  '{',
  '| a',
  'a **b** c',
  '1. y',
];

/** One act of an editor on a block: the text after it, and the keys of blocks that it touched. */
const act = (doc: Doc, kind: number, index: number, words: string): [Doc, number[]] | undefined => {
  const own = doc.blocks[index]!;
  const fixed = ['head', 'row', 'code'].includes(own.kind);
  const touched = [own.key];
  const done = (next: Doc | undefined, keys: number[]): [Doc, number[]] | undefined =>
    next && [next, keys];
  switch (kind) {
    case 0:
      return fixed ? undefined : [retyped(doc, index, sourceOf(own.kind, words)), touched];
    case 1: {
      if (/[[*<&\\]/.test(own.source) || fixed) return undefined;
      const bare = own.source.replace(/^#+ /, '');
      const cut = Math.floor(bare.length / 2);
      const halves = [bare.slice(0, cut), bare.slice(cut)].map((half) => half.trim());
      if (halves.includes('')) return undefined;
      const second = /^h\d/.test(own.kind) ? 'paragraph' : own.kind;
      return done(
        splitInto(doc, index, [sourceOf(own.kind, halves[0]!), sourceOf(second, halves[1]!)]),
        touched,
      );
    }
    case 2:
      return done(joined(doc, index), [...touched, doc.blocks[index + 1]?.key ?? 0]);
    case 3:
      return done(removed(doc, index), touched);
    case 4:
      return done(moved(doc, index, words.length % 2 ? 1 : -1), []);
    case 5: {
      const kinds = turnsOf(doc, index);
      return done(turned(doc, index, kinds[words.length % kinds.length]!), touched);
    }
    default: {
      const made = (['paragraph', 'item', 'h2'] as const)[words.length % 3]!;
      return [inserted(doc, index, made, sourceOf(made, words)), []];
    }
  }
};

test('whatever is done, the text reads as the desk shows it, and other blocks stay byte for byte', () => {
  const acts = fc.array(
    fc.record({ kind: fc.nat(6), index: fc.nat(99), words: fc.constantFrom(...WORDS) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      let doc: Doc = begun;
      const untouched = new Map(begun.blocks.map((block) => [block.key, block]));
      for (const { kind, index, words } of list) {
        if (doc.blocks.length === 0) break;
        const next = act(doc, kind, index % doc.blocks.length, words);
        if (!next) continue;
        const [after, touched] = next;
        touched.forEach((key) => untouched.delete(key));
        const found = checked(after);
        expect(after.text).not.toMatch(/\n{4}|[^\n]$/);
        for (const { key, source } of after.blocks)
          if (untouched.has(key)) expect(source).toBe(untouched.get(key)!.source);
        doc = {
          text: after.text,
          blocks: found.blocks.map((block, at) => ({ ...block, key: after.blocks[at]!.key })),
        };
        expect(after.text).toContain('{/* a comment that stays */}');
      }
      for (const { key, id, source } of doc.blocks)
        if (untouched.has(key) && source.length > 12)
          expect([source, id]).toEqual([source, untouched.get(key)!.id]);
    }),
    { numRuns: runs(8) },
  );
}, 120_000);

test('in a text of the casebook each block can be changed without any other', () => {
  const files = caseFiles('chengdu-95550-lockdown');
  const path = 'content/cases/chengdu-95550-lockdown/article.fa.mdx';
  const state = workspace.state('chengdu-95550-lockdown', files, 'en');
  const blocks = state.texts
    .find((one) => one.path === path)!
    .blocks.map((block, key): Spot => ({ ...block, key }));
  const doc: Doc = { text: files.get(path)!, blocks };
  blocks.forEach((block, index) => {
    const { text } = retyped(doc, index, 'سخن دیگر');
    expect(text.slice(0, block.start)).toBe(doc.text.slice(0, block.start));
    expect(text.endsWith(doc.text.slice(block.start + block.source.length))).toBe(true);
  });
});

test('a pasted text becomes as many paragraphs, headings and items, in the place of what was selected', () => {
  const parts = partsOf(
    'The exchange stood in the cellar.\n\n## What was done\n\n- A pump was fetched\n- The cables were dried\n\nTwo rules came of it:\n\n1. Keep a pump\n2. Keep it dry\n\nThen it rained',
  );
  const index = at('forty agents');
  const next = pastedInto(begun, index, ['', ' again.'], parts)!;
  checked(next);
  expect(next.text).toContain(
    'The exchange stood in the cellar.\n\n## What was done\n\n- A pump was fetched\n- The cables were dried\n\nTwo rules came of it:\n\n1. Keep a pump\n2. Keep it dry\n\nThen it rained again.\n',
  );
  expect(next.blocks[index]?.id).toBe(begun.blocks[index]?.id);
});

test.each([
  ['a heading behind words', ['Then.', ''], '## Out\n\nIt ran.', 'Then.\n\n## Out\n\nIt ran.\n'],
  ['a heading in an empty place', ['', ''], '## Out\n\nIt ran.', '\n\n## Out\n\nIt ran.\n'],
  ['items before words', ['', ' Then.'], '- One\n- Two', '\n\n- One\n- Two\n\nThen.\n'],
  ['one heading', ['', ''], '## Out', '\n\n## Out\n'],
  ['one item behind words', ['Then.', ''], '- One', 'Then.\n\n- One\n'],
] as const)('%s, pasted into a paragraph, keeps apart from it', (_, around, text, expected) => {
  const next = pastedInto(begun, at('forty agents'), around, partsOf(text))!;
  checked(next);
  expect(next.text).toContain(expected);
});

test('pasted lists lie within each other as they did, and a table is one', () => {
  const parts = withParts(begun, at('The phones died.'), [
    { kind: 'item', words: 'One' },
    { kind: 'step', words: 'Within', level: 1 },
    { kind: 'step', words: 'Within again', level: 1 },
    { kind: 'item', words: 'Two' },
    { kind: 'step', words: 'First' },
    { kind: 'head', words: '| Day | Calls |' },
    { kind: 'row', words: '| Sunday | 1 |' },
    { kind: 'quotation', words: 'Said.' },
    { kind: 'paragraph', words: 'The end.' },
  ]);
  checked(parts);
  expect(parts.text).toContain(
    '- One\n  1. Within\n  2. Within again\n- Two\n\n1. First\n\n| Day | Calls |\n| - | - |\n| Sunday | 1 |\n\n> Said.\n\nThe end.\n\n',
  );
});

test.each([
  ['The phones died.', 'h2', '## The phones died.\n\nThe phones of'],
  [
    'forty agents',
    'item',
    '- The phones of the depot were dead at nine, and forty agents went home before noon.[^a]\n- One line',
  ],
  ['The failure', 'paragraph', 'retold\n---\n\nThe failure\n\n'],
  ['After the water', 'paragraph', 'After the water had gone\n\nThe line'],
  ['Two lines', 'paragraph', '  - The second burnt\n\nTwo lines stayed whole\n\nBetween'],
  ['Second, she', 'h3', 'plant\n\n### Second, she wrote a notice for the door\n\n3. Third'],
  ['Second, she', 'item', 'plant\n\n- Second, she wrote a notice for the door\n\n3. Third'],
  [
    'Between the lists',
    'item',
    '- Two lines stayed whole\n- Between the lists stands a sentence of its own.\n\n1. First',
  ],
  [
    'Between the lists',
    'step',
    'whole\n\n1. Between the lists stands a sentence of its own.\n1. First',
  ],
  ['Between the lists', 'quotation', '\n\n> Between the lists'],
  ['Said twice', 'paragraph', '> Said once by the mayor.\n\nSaid twice by the driver.\n\n<Note'],
  ['Said once', 'item', '- Said once by the mayor.\n\n> Said twice'],
] as const)('%s becomes a block of the kind %s', (words, kind, expected) => {
  const index = at(words);
  const next = turned(begun, index, kind)!;
  expect(next.text).toContain(expected);
  const found = checked(next);
  expect(found.blocks.map(({ part }) => part)).toEqual(next.blocks.map(({ part }) => part));
  expect(found.blocks[index]?.id).toBe(begun.blocks[index]?.id);
  expect(next.blocks[index]?.key).toBe(begun.blocks[index]?.key);
  expect(turned(found, index, begun.blocks[index]!.kind)).toBeDefined();
});

test('what holds other blocks, or is within others, stays what it is', () => {
  for (const words of ['One line', 'The first cable', 'A note', 'Monday', 'code that'])
    expect(turnsOf(begun, at(words)), words).toHaveLength(1);
});

test('words pasted within a paragraph stay in it, with their marks', () => {
  const index = at('The phones died.');
  const words = [{ kind: 'paragraph', words: '**all** [phones](https://a.example)' }] as const;
  const next = pastedInto(begun, index, ['The ', ' died.'], words)!;
  checked(next);
  expect(next.text).toContain('\n\nThe **all** [phones](https://a.example) died.\n\n');
});
