import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlocksLock } from '../../model/lock.ts';
import { runs } from '../../text/testing/runs.ts';
import { parseArticle, type ParsedArticle } from '../blocks/article.ts';
import { hashBlock } from '../blocks/blocks.ts';
import { lockCase, type Locking } from './case-lock.ts';
import { printLock, readLockFile } from './lock-file.ts';
import { reviewBlocks } from './review.ts';
import { collisionsIn, mergeLines } from './versions.ts';

// Random histories of an original and its translation, with two branches that are merged. Each
// paragraph remembers who it is: its id may never stand on another.

/** A paragraph: who it is, and its words in both languages; a translation may be missing. */
interface Paragraph {
  self: number;
  words: string[];
  translated: string[] | undefined;
}

interface Branch {
  text: Paragraph[];
  lock: BlocksLock | undefined;
}

const VOICES = 'bcdfghjklmnprstvz';
const word = (seed: number): string => {
  const [a, b, c] = [seed % 17, (seed >> 4) % 17, (seed >> 8) % 17];
  return `${VOICES[a]}a${VOICES[b]}e${VOICES[c]}o`;
};

const make = (self: number, random: () => number): Paragraph => {
  const length = 10 + (random() % 14);
  const words = (offset: number): string[] =>
    Array.from({ length }, () => word((random() % 4096) + offset));
  return { self, words: words(0), translated: words(5) };
};

/** Changes at most a fifth of the words, here and there. */
const edited = (words: string[], random: () => number): string[] => {
  const next = [...words];
  for (let n = 0; n < Math.max(1, Math.floor(words.length / 6)); n += 1)
    next[random() % next.length] = word(random() % 4096);
  return next;
};

const article = (locale: 'en' | 'fa', paragraphs: (string[] | undefined)[]): ParsedArticle => {
  const role = locale === 'en' ? 'role: original' : 'role: translation\nof: en\ntranslators: [T]';
  const body = paragraphs.flatMap((words) => (words ? [`${words.join(' ')}.`] : [])).join('\n\n');
  const text = `---\nlang: ${locale}\n${role}\ntitle: T\nbasis: retold\n---\n\n${body}\n`;
  return parseArticle({ path: `article.${locale}.mdx`, text }, () => undefined, locale, 'article')!;
};

const hashOf = (words: string[]): string => hashBlock('paragraph', `${words.join(' ')}.`);

const sync = ({ text, lock }: Branch): { branch: Branch; locking: Locking } => {
  const articles = [
    article(
      'en',
      text.map(({ words }) => words),
    ),
    article(
      'fa',
      text.map(({ translated }) => translated),
    ),
  ];
  const present = new Set(articles.flatMap(({ raw }) => raw.map(({ hash }) => hash)));
  if (lock) expect(collisionsIn(lock, present)).toEqual([]);
  const merged = lock && mergeLines(lock, (_, hash) => present.has(hash));
  const locking = lockCase(articles, [], merged, [], '2026-11-28')!;
  // What is written reads back, and says the same once more.
  const state = readLockFile({ path: 'l', text: printLock(locking.lock) }, () => undefined);
  if (state.state !== 'read') throw new Error('unread');
  const written = state.lock;
  expect(lockCase(articles, [], written, [], '2026-11-29')?.lock).toEqual(written);
  return { branch: { text, lock: written }, locking };
};

type Act = 'insert' | 'insertUntranslated' | 'delete' | 'edit' | 'typo' | 'move' | 'section';
const ACTS: readonly Act[] = [
  'insert',
  'insertUntranslated',
  'delete',
  'edit',
  'typo',
  'move',
  'section',
];

const apply = (text: Paragraph[], act: Act, fresh: () => number, random: () => number) => {
  const next = [...text];
  const at = random() % Math.max(1, next.length);
  const one = next[at];
  if (act === 'insert' || !one) next.splice(at, 0, make(fresh(), random));
  else if (act === 'insertUntranslated')
    next.splice(at, 0, { ...make(fresh(), random), translated: undefined });
  else if (act === 'delete') next.splice(at, 1);
  else if (act === 'edit') next[at] = { ...one, words: edited(one.words, random) };
  else if (act === 'typo')
    next[at] = { ...one, translated: one.translated && edited(one.translated, random) };
  else {
    const moved = next.splice(at, act === 'section' ? 3 : 1);
    next.splice(random() % (next.length + 1), 0, ...moved);
  }
  return next;
};

/** Merges two branches as git and an editor do: the texts by hand, the lines of the lock by union. */
const mergeBranches = (base: Branch, ours: Branch, theirs: Branch): Branch => {
  const inBase = new Map(base.text.map((one) => [one.self, one]));
  const inTheirs = new Map(theirs.text.map((one) => [one.self, one]));
  const text = ours.text.flatMap((one): Paragraph[] => {
    const other = inTheirs.get(one.self);
    const old = inBase.get(one.self);
    if (old && !other) return [];
    if (!old || !other) return [one];
    return [
      {
        self: one.self,
        words: one.words === old.words ? other.words : one.words,
        translated: one.translated === old.translated ? other.translated : one.translated,
      },
    ];
  });
  const known = new Set([...ours.text, ...base.text].map(({ self }) => self));
  theirs.text.forEach((one, index) => {
    if (known.has(one.self)) return;
    const before = theirs.text[index - 1]?.self;
    text.splice(text.findIndex(({ self }) => self === before) + 1, 0, one);
  });
  const [a, b] = [ours.lock!, theirs.lock!];
  const lines = <T>(one: T[], other: T[]): T[] => {
    const texts = new Set(one.map((line) => JSON.stringify(line)));
    return [...one, ...other.filter((line) => !texts.has(JSON.stringify(line)))];
  };
  return {
    text,
    lock: {
      ...a,
      blocks: lines(a.blocks, b.blocks),
      retired: lines(a.retired, b.retired),
      held: [],
    },
  };
};

it('no id ever stands on another text, none is given twice, nothing is lost', () => {
  const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 3 });
  const rounds = fc.array(
    fc.record({ ours: acts, theirs: fc.option(acts, { freq: 2, nil: undefined }) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 0x7fffffff }),
      fc.nat(11),
      rounds,
      (seed, length, all) => {
        let state = seed;
        const random = (): number => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return state >> 8;
        };
        let selves = 0;
        const fresh = (): number => (selves += 1);
        const owners = new Map<string, number>();
        const idOf = new Map<number, string>();
        const check = (branch: Branch): Branch => {
          const { branch: next, locking } = sync(branch);
          const { ids } = locking.given;
          expect(new Set(ids).size).toBe(ids.length);
          next.text.forEach(({ self, translated }, index) => {
            const id = ids[index]!;
            expect(owners.get(id) ?? self).toBe(self);
            expect(idOf.get(self) ?? id).toBe(id);
            owners.set(id, self);
            idOf.set(self, id);
            const own = locking.lock.blocks[index]?.translations?.fa;
            const isKept = own !== undefined && !own.absent;
            // What is in doubt is left to the editor; what is paired is paired rightly.
            if (isKept) expect(own.hash).toBe(translated && hashOf(translated));
          });
          for (const { id } of next.lock!.retired) expect(ids).not.toContain(id);
          for (const id of owners.keys())
            if (branch.lock?.blocks.some((block) => block.id === id))
              expect([...ids, ...next.lock!.retired.map((one) => one.id)]).toContain(id);
          return next;
        };
        let trunk = check({
          text: Array.from({ length: length + 1 }, () => make(fresh(), random)),
          lock: undefined,
        });
        for (const { ours, theirs } of all) {
          const run = (list: readonly Act[]): Branch =>
            check({
              ...trunk,
              text: list.reduce((text, act) => apply(text, act, fresh, random), trunk.text),
            });
          const one = run(ours);
          trunk = theirs ? check(mergeBranches(trunk, one, run(theirs))) : one;
        }
      },
    ),
    { numRuns: runs(50) },
  );
});

it('a translation is behind from the first change of its original until it is reviewed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 0x7fffffff }),
      fc.array(fc.constantFrom('edit', 'typo', 'move', 'review'), { maxLength: 8 }),
      (seed, acts) => {
        let state = seed;
        const random = (): number => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return state >> 8;
        };
        const first = Array.from({ length: 5 }, (_, self) => make(self, random));
        const made = new Map(first.map(({ self, words }) => [self, hashOf(words)]));
        let branch = sync({ text: first, lock: undefined }).branch;
        for (const act of acts) {
          const at = random() % branch.text.length;
          if (act === 'review') {
            const id = branch.lock!.blocks[at]!.id;
            const review = { locale: 'fa', of: 'en', ids: [id] } as const;
            const lock = reviewBlocks(branch.lock!, review, { by: 'A', on: '2026-11-28' });
            made.set(branch.text[at]!.self, hashOf(branch.text[at]!.words));
            branch = { ...branch, lock };
          } else {
            const text =
              act === 'move'
                ? apply(branch.text, 'move', () => 0, random)
                : branch.text.map((one, index) =>
                    index !== at
                      ? one
                      : act === 'edit'
                        ? { ...one, words: edited(one.words, random) }
                        : { ...one, translated: edited(one.translated!, random) },
                  );
            branch = sync({ ...branch, text }).branch;
          }
          branch.text.forEach(({ self }, index) => {
            expect(branch.lock!.blocks[index]?.translations?.fa?.of).toBe(made.get(self));
          });
        }
      },
    ),
    { numRuns: runs(25) },
  );
});
