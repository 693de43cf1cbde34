import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveIds, matchBlocks, type Hashed } from './ids.ts';

const texts = (line: string): Hashed[] =>
  line.split(' ').map((hash) => ({ kind: hash.startsWith('#') ? 'h2' : 'paragraph', hash }));

/** Ids after an edit of a text that had p1, p2, … */
const after = (before: string, now: string, retired: string[] = []): string =>
  giveIds(
    texts(before).map((block, i) => ({ ...block, id: `p${i + 1}` })),
    retired,
    texts(now),
  ).join(' ');

describe('ids of blocks', () => {
  it('are numbers in order when first given', () => {
    expect(giveIds([], [], texts('#a b c'))).toEqual(['p1', 'p2', 'p3']);
  });
  it('stay where nothing changed', () => {
    expect(after('a b c', 'a b c')).toBe('p1 p2 p3');
  });
  it('stay with an edited block', () => {
    expect(after('a b c', 'a B c')).toBe('p1 p2 p3');
  });
  it('get a letter for an inserted block', () => {
    expect(after('a b c', 'a x b y z c')).toBe('p1 p1a p2 p2a p2b p3');
  });
  it('get the next number at the end', () => {
    expect(after('a b c', 'a b c d e')).toBe('p1 p2 p3 p4 p5');
  });
  it('are never given again after a deletion', () => {
    expect(after('a b c', 'a c')).toBe('p1 p3');
    expect(after('a b', 'a x b', ['p1a'])).toBe('p1 p1b p2');
    expect(after('a b', 'a b c', ['p3'])).toBe('p1 p2 p4');
  });
  it('go with a section that moves', () => {
    expect(after('#a b #c d e', '#c d e #a b')).toBe('p3 p4 p5 p1 p2');
  });
  it('do not pass to a block of another kind', () => {
    expect(after('a b c', 'a #b c')).toBe('p1 p1a p3');
  });
  it('tell two equal texts apart by their order', () => {
    expect(after('x a x b', 'x a x y b')).toBe('p1 p2 p3 p3a p4');
  });
});

describe('any series of edits', () => {
  interface Edit {
    at: number;
    act: 'edit' | 'insert' | 'delete' | 'move';
    to: number;
  }
  const edits = fc.array(
    fc.record({
      at: fc.nat(60),
      act: fc.constantFrom<Edit['act'][]>('edit', 'insert', 'delete', 'move'),
      to: fc.nat(60),
    }),
    { maxLength: 30 },
  );

  it('never changes the id of an untouched block and gives no id twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), edits, (length, list) => {
        let fresh = 0;
        const make = (): Hashed => ({ kind: 'paragraph', hash: `h${(fresh += 1)}` });
        let blocks = Array.from({ length }, make);
        let ids = giveIds([], [], blocks);
        const owners = new Map(ids.map((id, i) => [id, blocks[i]!.hash]));
        const retired: string[] = [];
        for (const { at, act, to } of list) {
          const next = [...blocks];
          const index = next.length === 0 ? 0 : at % next.length;
          if (act === 'insert' || next.length === 0) next.splice(at % (next.length + 1), 0, make());
          else if (act === 'edit') next[index] = make();
          else if (act === 'delete') next.splice(index, 1);
          else next.splice(to % next.length, 0, ...next.splice(index, 1));
          const given = giveIds(
            blocks.map((block, i) => ({ ...block, id: ids[i]! })),
            retired,
            next,
          );
          expect(new Set(given).size).toBe(given.length);
          next.forEach((block, i) => {
            const before = blocks.indexOf(block);
            if (before >= 0) expect(given[i]).toBe(ids[before]);
            else if (act === 'insert') expect(owners.has(given[i]!)).toBe(false);
            owners.set(given[i]!, block.hash);
          });
          retired.push(...ids.filter((id) => !given.includes(id)));
          expect(given.some((id) => retired.includes(id))).toBe(false);
          [blocks, ids] = [next, given];
        }
      }),
    );
  });
});

describe('matching blocks', () => {
  it('prefers equal text over place', () => {
    expect(matchBlocks(texts('a b'), texts('b a'))).toEqual([1, 0]);
  });
});
