import { describe, expect, it } from 'vitest';
import { scorecard, scores } from './testing/score.ts';

describe('whole pages, each with its furniture and its damage', () => {
  const all = scores();
  const card = scorecard(all).join('\n');
  const share = (of: (one: (typeof all)[number]) => boolean): number =>
    all.filter(of).length / all.length;

  it('lose no sentence', () => {
    expect(
      all.flatMap(({ lost }) => lost),
      card,
    ).toEqual([]);
  });
  it('lose nine tenths of their furniture', () => {
    const furniture = all.reduce((sum, one) => sum + one.furniture, 0);
    const left = all.reduce((sum, one) => sum + one.left.length, 0);
    expect(1 - left / furniture, card).toBeGreaterThanOrEqual(0.95);
  });
  it('give title and authors', () => {
    expect(
      share(({ title }) => title),
      card,
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(({ authors }) => authors),
      card,
    ).toBeGreaterThanOrEqual(0.95);
  });
});
