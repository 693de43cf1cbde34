import { describe, expect, it } from 'vitest';
import { words } from './words.ts';

describe('words', () => {
  it('tells where each word stood', () => {
    const text = 'In 成都， the  Hot-Lines of «راه‌حل‌ها» stayed.';
    expect(words(text).map(({ start, end, units }) => [text.slice(start, end), units])).toEqual([
      ['In', ['in']],
      ['成都', ['成都']],
      ['the', ['the']],
      ['Hot', ['hot']],
      ['Lines', ['line']],
      ['of', ['of']],
      ['راه‌حل‌ها', ['راهحل', 'راه', 'حل']],
      ['stayed', ['stay']],
    ]);
  });

  it('gives the stems of a compound in sequence', () => {
    expect(words('راه‌حل')[0]?.parts).toEqual(['راه', 'حل']);
  });

  it('keeps a Han run whole beside its bigrams', () => {
    expect(words('客服中心')[0]).toMatchObject({
      script: 'han',
      parts: ['客服中心'],
      units: ['客服', '服中', '中心'],
    });
  });
});
