import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../model/block.ts';
import type { Known } from '../likeness/compare.ts';
import { measure } from '../../text/testing/processor.ts';
import { knownBy } from '../lock/next/kept-text.ts';
import { hashBlock } from './raw-block.ts';
import { giveIds } from './ids.ts';

const TEXTS = {
  a: 'The shift leader called the staff at six in the morning and asked who could still come in.',
  b: 'By noon the queue on the hotline had grown to four hundred callers, twice the usual number.',
  c: 'A technician drove across the closed city with three laptops and a letter from the ministry.',
  d: 'Engineers rerouted the calls to the second site, where forty agents had slept in the office.',
  e: 'Customers noticed nothing: the average answer time stayed below twenty seconds all week.',
  x: 'On the way home he bought noodles for everybody, because the canteen had been shut since May.',
  y: 'Nobody had written down the password of the router, so they tried birthdays until one fitted.',
};
type Name = keyof typeof TEXTS;

const known = (text: string, kind: BlockKind = 'paragraph'): Known => ({
  kind,
  hash: hashBlock(kind, text),
  shingles: () => knownBy.words(text),
});

const all = (names: string): string[] => [...names].map((name) => TEXTS[name as Name]);

/** The ids after an edit of a text that had p1, p2, …; a new one is shown as its stem and `+`. */
const after = (before: string[], now: string[]): string => {
  const ids = before.map((_, i) => `p${i + 1}`);
  const given = giveIds(
    before.map((text, i) => ({ ...known(text), id: ids[i]! })),
    [],
    now.map((text) => known(text)),
  ).ids;
  return given.map((id) => (ids.includes(id) ? id : id.replace(/[a-z]+$/, '+'))).join(' ');
};

const edited = (name: Name): string =>
  TEXTS[name].replace(/(\w+) (\w+) (\w+)/, '$1 quickly $3').replace(/(\w+)\.$/, 'again.');
const [half, rest] = [TEXTS.b.slice(0, 44), TEXTS.b.slice(45)];

describe('ids of blocks', () => {
  it('are numbers in order when first given', () => {
    expect(
      giveIds(
        [],
        [],
        all('abc').map((text) => known(text)),
      ).ids,
    ).toEqual(['p1', 'p2', 'p3']);
  });

  it.each<[string, string[], string[], string]>([
    ['nothing changed', all('abc'), all('abc'), 'p1 p2 p3'],
    ['an edit', all('abc'), [TEXTS.a, edited('b'), TEXTS.c], 'p1 p2 p3'],
    ['an insertion', all('abc'), all('axbc'), 'p1 p1+ p2 p3'],
    ['insertions at both ends', all('ab'), all('xaby'), 'p1+ p1 p2 p2+'],
    ['a deletion', all('abc'), all('ac'), 'p1 p3'],
    [
      'insertion before an edited one',
      all('abcd'),
      [...all('abx'), edited('c'), TEXTS.d],
      'p1 p2 p2+ p3 p4',
    ],
    [
      'insertion after an edited one',
      all('abcd'),
      [...all('ab'), edited('c'), ...all('xd')],
      'p1 p2 p3 p3+ p4',
    ],
    ['deletion before an edited one', all('abcd'), [...all('ab'), edited('d')], 'p1 p2 p4'],
    [
      'a swap of two edited ones',
      all('abcd'),
      [TEXTS.a, edited('c'), edited('b'), TEXTS.d],
      'p1 p3 p2 p4',
    ],
    [
      'a moved section with an edited word',
      all('abcde'),
      [TEXTS.d, edited('e'), ...all('abc')],
      'p4 p5 p1 p2 p3',
    ],
    ['text of others in its place', all('abc'), all('axc'), 'p1 p1+ p3'],
    ['all of it anew', all('ab'), all('xy'), 'p1+ p1+'],
    ['a split in halves', all('abc'), [TEXTS.a, half, rest, TEXTS.c], 'p1 p2 p2+ p3'],
    [
      'a split, edited and moved',
      all('abcd'),
      [...all('acd'), `${half} lines`, rest],
      'p1 p3 p4 p2 p2+',
    ],
    ['a join', all('abcd'), [TEXTS.a, `${TEXTS.b} ${TEXTS.c}`, TEXTS.d], 'p1 p2 p4'],
    [
      'a join of what is edited',
      all('abcd'),
      [TEXTS.a, `${edited('b')} ${edited('c')}`, TEXTS.d],
      'p1 p2 p4',
    ],
    ['cut to its first words', all('abc'), [TEXTS.a, TEXTS.b.slice(0, 60), TEXTS.c], 'p1 p2 p3'],
    ['two of the same words', [...all('xaxb')], [...all('xaxyb')], 'p1 p2 p3 p3+ p4'],
    ['one of two of the same words gone', [...all('axbxc')], [...all('abxc')], 'p1 p3 p4 p5'],
  ])('hold through %s', (_, before, now, ids) => {
    expect(after(before, now)).toBe(ids);
  });

  it('hold where a paragraph becomes an item, and not where a heading takes its place', () => {
    const before = [{ ...known(TEXTS.a), id: 'p1' }];
    expect(giveIds(before, [], [known(TEXTS.a, 'item')]).ids).toEqual(['p1']);
    expect(giveIds(before, [], [known('The shift leader', 'h2')]).ids).not.toEqual(['p1']);
  });

  describe('of a deleted text', () => {
    const named = (text: string, id: string) => ({ ...known(text), id });
    const before = [named(TEXTS.a, 'p1'), named(TEXTS.c, 'p3')];
    const given = (...texts: string[]): string =>
      giveIds(
        before,
        [named(TEXTS.b, 'p2')],
        texts.map((text) => known(text)),
      ).ids.join(' ');

    it.each([
      ['come back with it', [TEXTS.a, TEXTS.b, TEXTS.c], 'p1 p2 p3'],
      ['come back with it elsewhere', [TEXTS.b, TEXTS.a, TEXTS.c], 'p2 p1 p3'],
      ['come back with it, edited', [TEXTS.a, edited('b'), TEXTS.c], 'p1 p2 p3'],
      ['come back when a join is split again', [TEXTS.a, TEXTS.b, edited('c')], 'p1 p2 p3'],
    ] as const)('%s', (_, texts, ids) => {
      expect(given(...texts)).toBe(ids);
    });

    it('are given to no other', () => {
      expect(given(TEXTS.a, TEXTS.d, TEXTS.c)).toMatch(/^p1 p1[a-z]{3} p3$/);
    });

    it('are given to no other where only the id is known', () => {
      const id = giveIds([before[0]!], [], [known(TEXTS.a), known(TEXTS.x)]).ids[1]!;
      const gone = { id, kind: 'paragraph' as const, hash: '', shingles: () => undefined };
      const again = giveIds([before[0]!], [gone], [known(TEXTS.a), known(TEXTS.x)]).ids[1]!;
      expect(again).not.toBe(id);
      expect(again.startsWith(id)).toBe(true);
    });
  });

  it('of a heading stay with what it stands over, in whatever words', () => {
    const named = (text: string, id: string, kind?: 'h2') => ({ ...known(text, kind), id });
    const before = [named(TEXTS.a, 'p1'), named('The failure', 'p2', 'h2'), named(TEXTS.b, 'p3')];
    const now = (...texts: ReturnType<typeof known>[]) => giveIds(before, [], texts).ids;
    const renamed = known('What went wrong', 'h2');
    expect(now(known(TEXTS.a), renamed, known(TEXTS.b))).toEqual(['p1', 'p2', 'p3']);
    expect(now(known(TEXTS.a), renamed, known(TEXTS.c), known(TEXTS.b))[1]).not.toBe('p2');
  });

  it('differ where two branches add different texts in the same place', () => {
    const add = (name: string) =>
      giveIds(
        [{ ...known(TEXTS.a), id: 'p1' }],
        [],
        all(`a${name}`).map((t) => known(t)),
      ).ids[1];
    expect(add('x')).not.toBe(add('y'));
    expect(add('x')).toBe(add('x'));
  });

  it('say where the words of a split and of a join went', () => {
    const before = all('abcd').map((text, i) => ({ ...known(text), id: `p${i + 1}` }));
    const split = giveIds(
      before,
      [],
      [TEXTS.a, half, rest, ...all('cd')].map((t) => known(t)),
    );
    expect([...split.splitFrom]).toEqual([[split.ids[2], 'p2']]);
    const join = giveIds(
      before,
      [],
      [TEXTS.a, `${TEXTS.b} ${TEXTS.c}`, TEXTS.d].map((t) => known(t)),
    );
    expect([...join.joinedTo]).toEqual([['p3', 'p2']]);
  });

  it('take no longer for two thousand paragraphs than a person waits', () => {
    const text = (i: number, word: string) =>
      `Paragraph ${i} about ${word} ${i * 7} and the hotline of ${i % 9}.`;
    const before = Array.from({ length: 2000 }, (_, i) => ({
      ...known(text(i, 'calls')),
      id: `p${i + 1}`,
    }));
    const now = Array.from({ length: 2000 }, (_, i) => known(text(i, 'queues')));
    const took = measure();
    expect(
      giveIds(before, [], now).ids.filter((id, i) => id === `p${i + 1}`).length,
    ).toBeGreaterThan(1990);
    expect(took()).toBeLessThan(4000);
  });
});
