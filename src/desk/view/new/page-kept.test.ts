import { afterEach, expect, test, vi } from 'vitest';
import { keepPage, keptPage, type KeptPage } from './page-kept.ts';

const page = (): KeptPage => ({
  taken: { name: 'page.txt', text: 'The river came in.' },
  asked: { kept: [], left: [2], offLines: [], offKinds: [], said: {}, today: '2026-11-28' },
});
const room = (setItem: (key: string, text: string) => void): void => {
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => {
      setItem(key, text);
      items.set(key, text);
    },
    removeItem: (key: string) => items.delete(key),
  });
};
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page in hand comes back, and goes when it is put aside', () => {
  room(() => undefined);
  expect(keepPage(page())).toBe(true);
  expect(keptPage()).toEqual(page());
  keepPage(undefined);
  expect(keptPage()).toBeUndefined();
});

test('a full disk is said', () => {
  room(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(keepPage(page())).toBe(false);
});

test('a page that was kept before lines could be left out opens', () => {
  room(() => undefined);
  const { left: _left, ...asked } = page().asked;
  localStorage.setItem('desk-new', JSON.stringify({ ...page(), asked }));
  expect(keptPage()?.asked.left).toEqual([]);
});
