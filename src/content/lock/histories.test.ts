import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BlocksLock, TextLock } from '../../model/lock.ts';
import { runs } from '../../text/testing/runs.ts';
import { lockCase, type Locking } from './case-lock.ts';
import { printLock, readLockFile } from './file/lock-file.ts';
import { lostIds } from './holes.ts';
import type { TextLocking } from './next/next-lock.ts';
import { reviewBlocks } from './review.ts';
import {
  ACTS,
  apply,
  edited,
  hashOf,
  make,
  textsOf,
  type Branch,
  type Chance,
  type Paragraph,
} from './testing/history.ts';
import { beginRepository, mergeBranches } from './testing/merge.ts';
import { collisionsIn, mergeLines } from './versions.ts';

// Random histories of an original with its translation and of a version, with branches that Git
// merges. Each paragraph remembers who it is: its id may never stand on another.

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'histories-'));
  beginRepository(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const chanceOf = (seed: number): Chance => {
  let [state, selves] = [seed, 0];
  return {
    random: (below) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % below;
    },
    fresh: () => (selves += 1),
  };
};

const read = (text: string): BlocksLock => {
  const state = readLockFile({ path: 'l', text }, () => undefined);
  if (state.state !== 'read') throw new Error(`unread:\n${text}`);
  return state.lock;
};

const sync = (
  branch: Branch,
): { branch: Branch; former: BlocksLock | undefined; locking: Locking } => {
  const { articles, versions } = textsOf(branch);
  const present = new Set(
    [...articles, ...versions].flatMap(({ raw }) => raw.map(({ hash }) => hash)),
  );
  const former = branch.lock === undefined ? undefined : read(branch.lock);
  if (former) expect([...collisionsIn(former, present), ...lostIds(former)]).toEqual([]);
  const merged = former && mergeLines(former, (_, hash) => present.has(hash));
  const locking = lockCase(articles, versions, merged, [], '2026-11-28')!;
  // What is written reads back, and says the same once more.
  const lock = printLock(locking.lock);
  expect(lockCase(articles, versions, read(lock), [], '2026-11-29')?.lock).toEqual(read(lock));
  return { branch: { ...branch, lock }, former: merged, locking };
};

/** Holds the ids of a text against who its paragraphs are. */
const holder = () => {
  const owners = new Map<string, readonly number[]>();
  const idOf = new Map<string, string>();
  return (
    text: readonly Paragraph[],
    { given: { ids }, lock }: TextLocking,
    former: TextLock | undefined,
  ): void => {
    const known = new Set(
      [...(former?.blocks ?? []), ...(former?.retired ?? [])].map(({ id }) => id),
    );
    expect(ids).toHaveLength(text.length);
    expect(new Set(ids).size).toBe(ids.length);
    text.forEach(({ selves, translated }, index) => {
      const id = ids[index]!;
      const owner = owners.get(id) ?? selves;
      expect(
        selves.some((self) => owner.includes(self)),
        `${id} is of ${owner.join()}, not ${selves.join()}`,
      ).toBe(true);
      // Of a paragraph that was neither split nor joined, the id is one for ever.
      const key = selves.join();
      const before = idOf.get(key) ?? id;
      if (selves.length === 1 && known.has(before)) expect(id).toBe(before);
      owners.set(id, [...new Set([...owner, ...selves])]);
      idOf.set(key, id);
      const own = lock.blocks[index]?.translations?.fa;
      const isKept = own !== undefined && !own.absent;
      // What is in doubt is left to the editor; what is paired is paired rightly.
      if (isKept) expect(own.hash).toBe(translated && hashOf(translated));
    });
    const retired = lock.retired.map(({ id }) => id);
    for (const id of retired) expect(ids).not.toContain(id);
    const all = new Set([...ids, ...retired]);
    for (const id of known) expect(all.has(id), `${id} is lost`).toBe(true);
  };
};

interface Deed {
  act: (typeof ACTS)[number];
  ofVersion: boolean;
}
interface Round {
  ours: Deed[];
  theirs: Deed[] | undefined;
}

/** Lives through a history, and holds every state of it against who the paragraphs are. */
const live = (seed: number, length: number, rounds: readonly Round[]): void => {
  const chance = chanceOf(seed);
  const [holdMain, holdVersion] = [holder(), holder()];
  const check = (branch: Branch): Branch => {
    const { branch: next, former, locking } = sync(branch);
    holdMain(next.main, locking, former);
    const version = locking.versions.get('short.en');
    if (version) holdVersion(next.version, version, former?.versions?.['short.en']);
    return next;
  };
  const some = (count: number): Paragraph[] => Array.from({ length: count }, () => make(chance));
  let trunk = check({
    main: some(length + 1),
    version: some(1 + (length % 4)),
    lock: undefined,
  });
  for (const { ours, theirs } of rounds) {
    const run = (deeds: readonly Deed[]): Branch =>
      check(
        deeds.reduce(
          (branch, { act, ofVersion }) =>
            ofVersion
              ? { ...branch, version: apply(branch.version, act, chance) }
              : { ...branch, main: apply(branch.main, act, chance) },
          trunk,
        ),
      );
    const one = run(ours);
    trunk = theirs ? check(mergeBranches(folder, [trunk, one, run(theirs)], chance)) : one;
  }
};

it('no id ever stands on another text, none is given twice, nothing is lost', () => {
  const deeds = fc.array(
    fc.record({
      act: fc.constantFrom(...ACTS),
      ofVersion: fc.option(fc.constant(true), { freq: 4, nil: false }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const rounds = fc.array(
    fc.record({ ours: deeds, theirs: fc.option(deeds, { freq: 2, nil: undefined }) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(fc.property(fc.integer({ min: 1, max: 0x7fffffff }), fc.nat(11), rounds, live), {
    numRuns: runs(4),
  });
});

const ofMain = (...acts: Deed['act'][]): Deed[] => acts.map((act) => ({ act, ofVersion: false }));
const ofVersion = (...acts: Deed['act'][]): Deed[] => acts.map((act) => ({ act, ofVersion: true }));

it('a half has its own id where the other branch deleted the first one', () => {
  live(531932532, 8, [
    {
      ours: ofVersion('split'),
      theirs: [...ofVersion('split', 'delete'), ...ofMain('insert')],
    },
    { ours: ofMain('insert'), theirs: undefined },
  ]);
});

it('a half of which too little is left keeps its translation from the other', () => {
  live(559477587, 0, [
    { ours: ofMain('both', 'split', 'insert'), theirs: undefined },
    { ours: ofMain('insert'), theirs: undefined },
  ]);
});

it('halves that were moved apart in both languages keep their translations', () => {
  live(1, 7, [
    {
      ours: [...ofVersion('insert'), ...ofMain('delete')],
      theirs: [...ofVersion('both'), ...ofMain('edit', 'insert')],
    },
    {
      ours: ofMain('join'),
      theirs: [...ofMain('split'), ...ofVersion('join'), ...ofMain('section')],
    },
  ]);
});

it('the id of a paragraph stays on one of its halves, and one of two ids on what was joined', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 0x7fffffff }),
      fc.constantFrom('split', 'join'),
      (seed, act) => {
        const chance = chanceOf(seed);
        const first = sync({
          main: Array.from({ length: 4 }, () => make(chance)),
          version: [],
          lock: undefined,
        });
        const before = first.locking.given.ids;
        const main = apply(first.branch.main, act, chance);
        const { given, lock } = sync({ ...first.branch, main }).locking;
        const kept = given.ids.filter((id) => before.includes(id));
        expect(kept).toHaveLength(Math.min(main.length, 4));
        for (const { joined } of lock.retired) expect(kept).toContain(joined);
        expect(given.splitFrom.size).toBe(main.length > 4 ? 1 : 0);
        for (const { translations } of lock.blocks)
          expect(translations?.fa?.absent).toBeUndefined();
      },
    ),
    { numRuns: runs(3) },
  );
});

it('a translation is behind from the first change of its original until it is reviewed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 0x7fffffff }),
      fc.array(fc.constantFrom('edit', 'typo', 'move', 'review'), { maxLength: 8 }),
      (seed, acts) => {
        const chance = chanceOf(seed);
        const first = Array.from({ length: 5 }, () => make(chance));
        const made = new Map(first.map(({ selves, words }) => [selves[0], hashOf(words)]));
        let branch = sync({ main: first, version: [], lock: undefined }).branch;
        for (const act of acts) {
          const at = chance.random(branch.main.length);
          if (act === 'review') {
            const lock = read(branch.lock!);
            const { id } = lock.blocks[at]!;
            const review = { locale: 'fa', of: 'en', ids: [id] } as const;
            const reviewed = reviewBlocks(lock, review, { by: 'A', on: '2026-11-28' });
            made.set(branch.main[at]!.selves[0], hashOf(branch.main[at]!.words));
            branch = { ...branch, lock: printLock(reviewed) };
          } else {
            const main =
              act === 'move'
                ? apply(branch.main, 'move', chance)
                : branch.main.map((one, index) =>
                    index !== at
                      ? one
                      : act === 'edit'
                        ? { ...one, words: edited(one.words, chance) }
                        : { ...one, translated: edited(one.translated!, chance) },
                  );
            branch = sync({ ...branch, main }).branch;
          }
          const { blocks } = read(branch.lock!);
          branch.main.forEach(({ selves }, index) => {
            expect(blocks[index]?.translations?.fa?.of).toBe(made.get(selves[0]));
          });
        }
      },
    ),
    { numRuns: runs(3) },
  );
});
