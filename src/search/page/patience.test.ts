import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patienceOf } from './patience.ts';

const LIMIT = 20_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a slow line is no failure as long as something arrives', () => {
  const silent = vi.fn();
  const patience = patienceOf(LIMIT, silent);
  patience.renew(true);
  for (let piece = 0; piece < 30; piece += 1) {
    vi.advanceTimersByTime(LIMIT - 1);
    patience.renew(true);
  }
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LIMIT);
  expect(silent).toHaveBeenCalledOnce();
});

test('nothing is waited for once all has been answered', () => {
  const silent = vi.fn();
  const patience = patienceOf(LIMIT, silent);
  patience.renew(true);
  patience.renew(false);
  vi.advanceTimersByTime(10 * LIMIT);
  expect(silent).not.toHaveBeenCalled();
});
