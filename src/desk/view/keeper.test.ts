import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDraft, withText, type Draft } from '../draft/draft.ts';
import type { DraftStore } from '../store/drafts.ts';
import { keeper, type Keeping } from './keeper.ts';

const PATH = 'content/cases/a-case/article.en.mdx';
const begun: Draft = newDraft('a-case', { [PATH]: 'before' }, new Date(0));
const typed = (text: string): Draft => withText(begun, PATH, text);

const fakeStore = () => {
  const kept = new Map<string, Draft>();
  const order: string[] = [];
  let refusal: Error | undefined;
  const store: DraftStore = {
    all: () => Promise.resolve([...kept.values()]),
    read: (id) => Promise.resolve(kept.get(id)),
    keep: async (draft) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (refusal) throw refusal;
      const there = kept.get(draft.id);
      if (there && there.revision > draft.revision) return { newer: there };
      const next = { ...draft, revision: draft.revision + 1 };
      kept.set(draft.id, next);
      order.push(String(draft.files[PATH]));
      return { kept: next };
    },
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
  return { store, kept, order, refuse: (error?: Error) => (refusal = error) };
};

const opened = (store: DraftStore | undefined) => {
  const said: Keeping[] = [];
  const newer: Draft[] = [];
  const keep = keeper(
    store,
    (keeping) => said.push(keeping),
    (draft) => newer.push(draft),
  );
  return { keep, said, newer };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a key is kept within a second, and several keys once', async () => {
  const { store, kept, order } = fakeStore();
  const { keep, said } = opened(store);
  for (const text of ['a', 'ab', 'abc']) keep.soon(typed(text));
  await vi.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(['abc']);
  expect(kept.get(begun.id)?.revision).toBe(1);
  expect(said.at(-1)).toEqual({ state: 'kept' });
});

test('changes are kept in their order, each over the one before', async () => {
  const { store, kept, order } = fakeStore();
  const { keep } = opened(store);
  keep.soon(typed('one'));
  void keep.now();
  keep.soon(typed('two'));
  void keep.now();
  await vi.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(['one', 'two']);
  expect(kept.get(begun.id)).toMatchObject({ revision: 2, files: { [PATH]: 'two' } });
});

test('what the browser refuses is said, and tried again without another key', async () => {
  const { store, kept, refuse } = fakeStore();
  const { keep, said } = opened(store);
  refuse(new Error('The disk is full.'));
  keep.soon(typed('a'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(said.at(-1)).toEqual({ state: 'failed', reason: 'The disk is full.' });
  refuse();
  await vi.advanceTimersByTimeAsync(6000);
  expect(kept.get(begun.id)?.files).toEqual({ [PATH]: 'a' });
  expect(said.at(-1)).toEqual({ state: 'kept' });
});

test('a later state of another tab is not written over, and nothing of this one is lost', async () => {
  const { store, kept } = fakeStore();
  kept.set(begun.id, { ...typed('theirs'), revision: 5 });
  const { keep, said, newer } = opened(store);
  keep.soon(typed('ours'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(newer.map(({ files }) => files[PATH])).toEqual(['theirs']);
  expect(said.at(-1)).toEqual({ state: 'parted' });
  expect([...kept.values()].map(({ files }) => files[PATH])).toEqual(['theirs', 'ours']);
});

test('what was taken back whole is no draft', async () => {
  const { store, kept } = fakeStore();
  const { keep } = opened(store);
  keep.soon(typed('a'));
  await vi.advanceTimersByTimeAsync(1000);
  keep.soon(begun);
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.size).toBe(0);
});

test('without a store it says so', () => {
  const { keep, said } = opened(undefined);
  keep.soon(typed('a'));
  vi.advanceTimersByTime(1000);
  expect(said.map(({ state }) => state)).toContain('keeping');
});
