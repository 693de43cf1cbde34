import { describe as group, expect, it } from 'vitest';
import { describe } from './diagnostics.ts';
import { LANGUAGES, WORDS, type Word } from './diagnostics/words.ts';

group('the messages of the check', () => {
  it.each(Object.keys(LANGUAGES.en))('name %s as what says a number in each language', (who) => {
    const values = { found: 3, language: `${who},en`, blocks: 'p1', where: '' };
    for (const locale of ['zh', 'fa'] as const)
      expect(describe('evidence-number', values, locale)).not.toMatch(
        /\b(?!inferred|reads)[a-z]{3,}\b/,
      );
  });

  it('have a word of each language for each word of ours', () => {
    for (const words of [WORDS.zh, WORDS.fa])
      for (const [key, word] of Object.entries(words))
        if (/^[a-z -]+$/.test(WORDS.en[key as Word]))
          expect(`${key}: ${word}`).not.toBe(`${key}: ${WORDS.en[key as Word]}`);
  });
});
