import { expect, it } from 'vitest';
import { words } from '../../shared/words.ts';
import { hanWeigher, LEAST } from './han-weights.ts';

const kept = (text: string): string[] => {
  const han = hanWeigher(new Set());
  for (const word of words(text)) han.add(word, 1);
  return [...han.units()].filter(({ weight }) => weight >= LEAST).map(({ unit }) => unit);
};

it('keeps a rare word that the segmenter leaves in single characters', () => {
  expect(kept('一座文库')).toContain('文库');
});

it('leaves out pairs across words that are known', () => {
  expect(kept('网络中断')).not.toContain('络中');
});
