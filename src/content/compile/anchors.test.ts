import { expect, test } from 'vitest';
import type { RawBlock } from '../blocks/raw-block.ts';
import { frozenCorpus } from '../testing/frozen.ts';
import { anchorsOf } from './anchors.ts';

const block = (kind: RawBlock['kind'], value: string, label?: string): RawBlock => ({
  kind,
  nodes: [{ type: 'text', value }],
  hash: '',
  slice: value,
  words: value,
  line: 1,
  column: 1,
  ...(label !== undefined && { label }),
});
const english = [
  block('h2', 'Costs'),
  block('paragraph', 'It costs.'),
  block('h3', 'Cases'),
  block('h2', 'Costs'),
  block('footnote', 'A note.', 'a'),
];

test('headings are named by their words, none as what else the page has, each once', () => {
  expect(anchorsOf(english).map(({ id }) => id)).toEqual([
    'costs',
    '',
    'cases-1',
    'costs-1',
    'note-1',
  ]);
});

test('a translation has the ids of its base, and answers to its own words too', () => {
  const chinese = [
    block('h2', '代价'),
    block('paragraph', '要花钱。'),
    block('paragraph', '一段也可以分成两段。'),
    block('h3', '案例'),
    block('h2', '代价'),
    block('footnote', '注。', 'a'),
  ];
  expect(anchorsOf(chinese, english)).toEqual([
    { id: 'costs', former: '代价' },
    { id: '' },
    { id: '' },
    { id: 'cases-1', former: '案例' },
    { id: 'costs-1', former: '代价-1' },
    { id: 'note-1' },
  ]);
});

test('an id is never that of two headings: what one was called is another now', () => {
  const base = [block('h2', 'A'), block('h2', 'B')];
  expect(anchorsOf([block('h2', 'B'), block('h2', 'C')], base)).toEqual([
    { id: 'a' },
    { id: 'b', former: 'c' },
  ]);
});

test('headings that do not stand for each other lead to no wrong place', () => {
  const other = [block('h2', '代价'), block('h2', '案例')];
  expect(anchorsOf(other, english).map(({ id }) => id)).toEqual(['代价', '案例']);
});

test('every practice and guide of the frozen corpus has one set of ids in all languages', () => {
  const { pages } = frozenCorpus();
  const texts = Map.groupBy(pages, ({ kind, id }) => `${kind}/${id}`);
  expect(texts.size).toBeGreaterThan(10);
  for (const [name, [first, ...others]] of texts) {
    const idsOf = (page = first!): string[] => page.blocks.map(({ id }) => id).filter(Boolean);
    for (const page of others) expect(idsOf(page), `${name} ${page.locale}`).toEqual(idsOf());
  }
});
