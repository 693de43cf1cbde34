import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDraft, withText, type Draft } from '../draft/draft.ts';
import type { DraftStore } from './drafts.ts';
import { forgetLeft, leaveBehind, recoverLeft } from './left.ts';

const PATH = 'content/cases/a-case/article.en.mdx';
const begun = newDraft('a-case', { [PATH]: 'before' }, new Date(0));
const typed = (text: string, revision = 0): Draft => ({
  ...withText(begun, PATH, text),
  revision,
});

const storeWith = (there?: Draft) => {
  const kept: Draft[] = there ? [there] : [];
  const store = {
    keep: (draft: Draft) => {
      const known = kept.find(({ id }) => id === draft.id);
      if (known && known.revision > draft.revision) return Promise.resolve({ newer: known });
      kept.push(draft);
      return Promise.resolve({ kept: draft });
    },
  } as DraftStore;
  return { store, texts: () => kept.map(({ files }) => files[PATH]) };
};

beforeEach(() => {
  // Keys of a real one are its properties.
  const items: Record<string, string> = {};
  Object.defineProperties(items, {
    getItem: { value: (key: string) => items[key] ?? null },
    setItem: {
      value: (key: string, value: string) => {
        items[key] = value;
      },
    },
    removeItem: { value: (key: string) => Reflect.deleteProperty(items, key) },
  });
  vi.stubGlobal('localStorage', items);
});
afterEach(() => vi.unstubAllGlobals());

test('what a closed page put down is kept when the desk opens, once', async () => {
  leaveBehind(typed('last key'));
  const { store, texts } = storeWith();
  await recoverLeft(store);
  await recoverLeft(store);
  expect(texts()).toEqual(['last key']);
});

test('what the store has already is not kept twice', async () => {
  leaveBehind(typed('last key'));
  const { store, texts } = storeWith(typed('last key', 1));
  await recoverLeft(store);
  expect(texts()).toEqual(['last key']);
});

test('a later state of another tab stays, and this one stands beside it', async () => {
  leaveBehind(typed('ours'));
  const { store, texts } = storeWith(typed('theirs', 5));
  await recoverLeft(store);
  expect(texts()).toEqual(['theirs', 'ours']);
});

test('one that was cut short does not take the others with it', async () => {
  localStorage.setItem('desk-left:x', '{"id":"x","fi');
  leaveBehind(typed('whole'));
  const { store, texts } = storeWith();
  await recoverLeft(store);
  expect(texts()).toEqual(['whole']);
});

test('what was kept after all is forgotten', async () => {
  leaveBehind(typed('a'));
  forgetLeft(begun.id);
  const { store, texts } = storeWith();
  await recoverLeft(store);
  expect(texts()).toEqual([]);
});
